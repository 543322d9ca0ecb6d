/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:8ec8a4813753dd0898b14b9c70de3da906357de85a47a8ad2cda6371e7e7bd38",
} as const;
