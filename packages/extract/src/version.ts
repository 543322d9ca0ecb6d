/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:48792d99ce7ae3400b0f4d115bb834488e45959038d67f1dfb8ea7f791d69988",
} as const;
