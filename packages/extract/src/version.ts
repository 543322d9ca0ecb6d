/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:b86bf0627fb8b61ed68d9e0a8f60752d4ba03632d035149150567a8d86675f21",
} as const;
