/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:d433612e0da1ace4e069e25667650161cee03c0dd6036a96d9d68ce5f328037a",
} as const;
