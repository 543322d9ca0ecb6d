/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:4646125c201d41cdd6fdb31e6d5874e26363b532353379b25dfd89ad94b91849",
} as const;
