/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:e3fd1daf8c9ae77b94fc350f965d310458e41b0565e633082e2650ad236accde",
} as const;
