/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:121322f93b0e2ce66786fe68875e28d33b37706eb0cbc8953ea16565b16052d1",
} as const;
