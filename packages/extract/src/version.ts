/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:81046123fab2bcb966197b77515c0ee5ef343288e0778b59e6b681110b94a960",
} as const;
