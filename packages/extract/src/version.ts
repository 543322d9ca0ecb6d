/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:d816afc722bc519bd7bb93e220879194828800491d9d917427dbae6ed87fbb89",
} as const;
