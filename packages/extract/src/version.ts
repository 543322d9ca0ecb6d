/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:cd24f041dccc8373f6cd079cdb2b6c17883d2b6803fee34b0761a13c42cdc770",
} as const;
