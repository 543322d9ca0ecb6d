/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:26a7e52bf13bb2a011ecfbabc22bb0e0529a06a1df51ff4adfa34fbbfae1f176",
} as const;
