/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:f25f17d5621cbb2c8e2b1c488937a12b34bb87317c82e4df9964a5d89085689e",
} as const;
