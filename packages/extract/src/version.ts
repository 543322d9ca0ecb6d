/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:c3f0cef58f6d1eac37f721c71640566d39dc39189c0ab251e3ac258fff27d6d7",
} as const;
