/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:37a29a061c23c46443e3bd2f8aae498ca6438e4b79a4c2c729ee4b0f1bf9082e",
} as const;
