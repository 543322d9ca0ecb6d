/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:a9efe479aa6b6b559df92ac500b28b56d44eaef20d9e517cad025f87b902b415",
} as const;
