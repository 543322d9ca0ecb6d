/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:0dbc68315587bfdc960a0d895fade5fa6e90cdcbb87ef055842d0127b1a46af4",
} as const;
