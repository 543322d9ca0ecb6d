/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:dbcda43408c6eea75c1b1d28fd32e703f119aba2f91bd7b65988aefd20bca85d",
} as const;
