/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:581830dad99af243a7ba2ce313a7d0e565e3fcb989b1f4ed6f5a25f59d86d8a3",
} as const;
