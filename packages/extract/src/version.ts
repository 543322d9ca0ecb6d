/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:6e06fc8b415e7ae57f8168dd95acaaf21c02cc368fff46525a82eeb1b2c10627",
} as const;
