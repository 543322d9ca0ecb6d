/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:5d08d364be92a50e8087b0b1ce874f5e74ea66a55e0638ec37260c2bc28bff74",
} as const;
