/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:a88ac39d45df09fd6870418348181575c9dc1170c649096b1effb13995e2a22d",
} as const;
