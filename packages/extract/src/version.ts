/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:1870c67420136cda95db783e76cb4ecf7d8a7660678574e31ffdba42b2cbe8a0",
} as const;
