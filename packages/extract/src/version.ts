/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:3c7e3141db01d3f5c59193435af4b583f6cef4932f5ebfc41d386ee62949ad14",
} as const;
