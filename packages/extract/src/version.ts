/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:2d955f70a9ea074436644a5b569654997c7eeafd25de43b54669b768944c699c",
} as const;
