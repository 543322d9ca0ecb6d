/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:aa312d942649d1c150eae5eaae3ac24e300d252c73aa2b67a5ceb3655dbb201d",
} as const;
