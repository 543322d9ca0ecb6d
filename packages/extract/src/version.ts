/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:bffdd0c12dea38038b1997e60725bd182e8f9beeed9189efd221b4f10859252b",
} as const;
