/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:3199b0fe13a2b7c03181550ef8bb3f696309fec5a1a66d1f149625939903be24",
} as const;
