/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:08860e990a8fe03ebe9cfa2dd732eee8edf9d243e9f62cc6df6f8340208daac8",
} as const;
