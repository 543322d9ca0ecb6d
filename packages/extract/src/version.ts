/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:ea66c46943f16386f20b59b8f15fc5e29f88fc18d662a9971e98023ff8eb053a",
} as const;
