/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:5eb6219582461100c85a82c7a3e2ff8b106f650133153f736104fcb74a1af8a4",
} as const;
