/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:32ae7646d5940385d431db55190ca8cdb9e05b3cbaa7b71f31f2bcaf8f29659c",
} as const;
