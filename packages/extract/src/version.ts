/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:acae080175550cc63b85c6a2c2659cc494c0cd81c312aed51703c47b5cde7358",
} as const;
