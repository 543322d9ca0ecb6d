/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:630e234f5beafa15093a64b6d018188b574fb2b8a74cab9780ee0e85234ece21",
} as const;
