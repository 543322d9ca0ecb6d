/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:74ba278c89e5c03c89cc40f4e6b9a0305fa0efa3c15f3c945abc3a819b668907",
} as const;
