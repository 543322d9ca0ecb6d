/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:6c6edc98a243ac26e11d3fa5631771951fe78ff2ba5acc4436edc9d85b1d6428",
} as const;
