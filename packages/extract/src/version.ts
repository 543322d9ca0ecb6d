/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:c781856b880662cbb6a2b6641fe0a06021dd7b2d7ac6bde38f59f4fcb78c9a94",
} as const;
