/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:c516b5619d624c9a178b1c37f3c4e89c9bb30258c5dc2bb51c8472bf9b5cf355",
} as const;
