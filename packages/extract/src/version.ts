/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:b10784ea38e280f7b34c8900e376899525a21d91b428e36ea063122988882548",
} as const;
