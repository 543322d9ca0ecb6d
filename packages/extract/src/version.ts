/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:5a7c2c75dde1af9d4b1aa571eaad96864c6c5fa728ac92af0b04a0e5efa7e625",
} as const;
