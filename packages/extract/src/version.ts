/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:2d8ea57a1318eb60bbe090fccf438fe81bc4c08b83486e359cbf2607c03ab3cd",
} as const;
