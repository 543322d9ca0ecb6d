/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:5a4ca4b4f7f8959219c32658f604ea0ed5e8fd7302bc6c5acceba0928b27d676",
} as const;
