/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:fb086b908086d76d66ae1321687572272d226931fd832184480e18f5006747bb",
} as const;
