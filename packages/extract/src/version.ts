/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:9908605c1da1ca62c00733f8c1eff5e1f14ef309bf967e9e14af0a9f5e20fae1",
} as const;
