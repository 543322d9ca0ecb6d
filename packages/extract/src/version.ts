/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:e6fc565489427b49ca5f13e457a703bf6dbcaa21317073e2904eaefa20ae863c",
} as const;
