/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:e9cf5bf0124a8b8bcf5be2a7fc9122d90f8b2c6700170c995e2b56d2d1ab0004",
} as const;
