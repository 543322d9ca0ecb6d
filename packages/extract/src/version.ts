/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:847a3bb36239c37ebf6e48497fa189b38c5363747ce3277a0195eb6441737425",
} as const;
