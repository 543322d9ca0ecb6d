/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:0b23f6cdd7f719fdc2839c96cb6e4ef31620c4b9c9b81427c36927833800855a",
} as const;
