/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:3b182c4a2e72370ace13cdea91f95d839c6eab64ea8d2c3b739c345d6fb89fec",
} as const;
