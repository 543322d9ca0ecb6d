/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:13cc4ac27075db463fe69d86020f57025a1bda5255f1490e955a749ca6dca472",
} as const;
