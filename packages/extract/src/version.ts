/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:dd730d5bca3084a999bc779407297d4507d16e48fec563a54ec04b518f25203e",
} as const;
