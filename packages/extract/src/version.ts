/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:8967f6fc832bdab1d1543e958293fb60797117795990c36279b9f9270bee26c4",
} as const;
