/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:cd8a7d1585e3632c3727263963d889b2d097b431e8a388909717532f3bc0dea4",
} as const;
