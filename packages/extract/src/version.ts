/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:42ff85670c5a9e0d4a698619e2726b9380c1c9d35f30d364459a33c86e4eea4c",
} as const;
