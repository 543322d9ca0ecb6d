/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:9ecc4f8f7b81986a1eef9fe0d86f95c93cc2563f7bbc28cb8b11eb4dd760b098",
} as const;
