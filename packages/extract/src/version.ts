/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:7f7bac91c8162f8e65c6b3607b9226717253e170af4da77b7e9a9aa9e9cd9c07",
} as const;
