/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:c69e280c24cfb4426faa954bc5de2ddb94777a4baa6c10029da1133a2abd4a05",
} as const;
