/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:5fd6d59efd92584b9ae6bb810f5a6a97dd609e6312e5b078d20f6f45f768b99c",
} as const;
