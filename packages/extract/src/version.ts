/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:66637e53c61bde5db106c4635e91643e0a797b3eeb96f74e4289a0f8b86a40b7",
} as const;
