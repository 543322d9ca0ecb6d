/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:bfb721df4d2b86134aa2ae143cd1656ad070ac6c3268affe3b7480f3ec701df1",
} as const;
