/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:0903b7672f5de2ba5988c6748e61e61c5f63685d22393197d8dd4a5a1d06e2f0",
} as const;
