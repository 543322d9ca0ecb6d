/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:c9dbb8749e67b93ca39397f837e1fc20f3559653d4487efbe11f2715c048211d",
} as const;
