/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:70aa4b3b9bf2f4bf476e18ed40d3b22326782a6098c41ac1cf9b1d7a335d0584",
} as const;
