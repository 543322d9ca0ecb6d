/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:0dd1a33abb95039c28e64098db3bb6d235ad689d212a18efe618458e521218a5",
} as const;
