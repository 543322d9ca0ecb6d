/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:9f6813230c4019c7403defcdffc793dda8116f2ffca206724d8638baf0ddd2aa",
} as const;
