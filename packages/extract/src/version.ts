/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:42fdd66c2829e7b51bacd0b71d5ef24f5ecb3fa659d11a0cd16f79b5794b5119",
} as const;
