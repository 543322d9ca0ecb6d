/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:30e7306e44c81e67d6a82ef7d8846f7355fbaf994d7576255977a6e2f908b442",
} as const;
