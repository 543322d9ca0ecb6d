/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:ee1f19ce0185a52a0aeed5149d407f92f7fd5ae20b097ef7033c1e16ed3ebe23",
} as const;
