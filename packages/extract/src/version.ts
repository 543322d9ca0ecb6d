/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:fca6a76f9fa4427eb93c186afa5eb1ed047dd6f2088bff99a0e916811cb03852",
} as const;
