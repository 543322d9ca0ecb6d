/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:10fef53cc25a0804b712fa7ef9d115ac7b35279ac2c6c1af687d17b9c39eca89",
} as const;
