/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:a2afcff72c069843d6b2dd77319531e9708b91c5d0e80246ecc1058cc68d9023",
} as const;
