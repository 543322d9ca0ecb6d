/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:0dcff0f3cf02e316f4808dd8a9bc5e9657608fc107b5b1f8c97c4b91ef3eaf4c",
} as const;
