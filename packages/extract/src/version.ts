/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:ef97d1c8b08270159168c5c847a4b49ae582aad94f9a44eecb2ac72c324ebfec",
} as const;
