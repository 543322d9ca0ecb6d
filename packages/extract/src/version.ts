/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:f8c228f76b6be7f431a16681cc8feec1a12bb767c45435747d08a721e48e84b9",
} as const;
