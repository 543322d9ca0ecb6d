/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:11bca244904b63a2173083c8624de2bd20dcc065323d8d873186b0bb7e5866f4",
} as const;
