/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:c26162997e8eb981a387e0a04037874613a578198b65704a9bc6377f4350d1e0",
} as const;
