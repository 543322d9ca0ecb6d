/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:a8f56aa8fcac0e18271dcd1533f721b8e4106455116d41b2d61a0c3266ef96a8",
} as const;
