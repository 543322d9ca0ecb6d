/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:5396af9965c759af655f0e75d3021c92a56736ed73aab4dc4de14f548ca7c9b4",
} as const;
