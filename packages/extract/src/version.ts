/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:d89432a762226b9d181c27236b5fcb9b2f82ed819de982f580f2ccd403691906",
} as const;
