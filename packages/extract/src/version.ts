/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:c9543a2df7850012347d6ef68bebc8c3c4360de3f606bd5fe6f4d0c254b5be5c",
} as const;
