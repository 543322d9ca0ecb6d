/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:dd7b7f1a49e28ad9eafec37af4b1ae26201f4b3d4701aea20b4efbd396d8df7b",
} as const;
