/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:0b26db67bb0f4b308b94d3caa24307fd91d7d35d0dcc49fcb5daa3baefc7a8f2",
} as const;
