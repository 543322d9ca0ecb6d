/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:12c7ca8b9257ab01fc853a07950f659a4d02b189d9f874581a6b1581f248f265",
} as const;
