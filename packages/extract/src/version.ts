/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:fb91de327bd30bbe8a016e2235b2ea349809933a81b0a9988ca0d90345d6b772",
} as const;
