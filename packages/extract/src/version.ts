/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:d9e7fd01e210778f403db6c491043faf8c6bfcd164eb31ed09a66009dd441e91",
} as const;
