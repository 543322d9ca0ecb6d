/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:f793df278a1e708e1729d95f067bee2a0500dc955b10370b65520b7911a89c79",
} as const;
