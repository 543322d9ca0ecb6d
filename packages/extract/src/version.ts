/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:3b106780534183c92a8aa1055454a55ab4a641b8b9f38750b5bd7a66f73a9bdd",
} as const;
