/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:9b865f77d9b6fedb6ddd8ebc8816577aa84806f37450c281d44a034f197a8545",
} as const;
