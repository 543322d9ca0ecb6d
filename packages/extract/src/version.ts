/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:29ad7c2a082095b59f97c9959eb9906a6619fc965f7dc86ea90887dbd7cf6ea0",
} as const;
