/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:990c218127202798bc333d4b23fff6cea7a0de3bef53d154d65a82648bea03f3",
} as const;
