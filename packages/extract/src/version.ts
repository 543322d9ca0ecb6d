/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:1509addf168b71e18a6e659c3d9756ec908450b5c4efde3b3e9b179bcdfa5d25",
} as const;
