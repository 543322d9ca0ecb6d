/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:158c161dd59011564e53cd955d544200274f9e0905faf751f09daac0fe5ebaa4",
} as const;
