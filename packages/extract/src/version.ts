/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:d0fba94e4f92c04adc4a8cdd2cfb1c805e404eb1a5898419e2cb76f68a628e47",
} as const;
