/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:abc72dc8328e8032f17f4c51da497d2bf72dc82f719800673261b75db9012535",
} as const;
