/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:4abf7087f88e17d70d6903a0d70a372aa3ac9c5acb48021768d49db97cfec422",
} as const;
