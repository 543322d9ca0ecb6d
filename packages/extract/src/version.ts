/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:4abe5af68d32d934cd78f7edeb1428e7b629ed3a07a9ec195e8be28eeb8becca",
} as const;
