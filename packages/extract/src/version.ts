/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:2b69ce7b330f89ebbbaa72916a4f47c7882291ebde87aaf8472e45feb8f5358c",
} as const;
