/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:ac6289f626ea07b57d6fe752004d7bc04ca35c82d0dd5cdceb6d2178966e5d0e",
} as const;
