/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:2d0ba2e5f3f3ca12f63d165e60eff1472d3560325198672fce764d902470aae9",
} as const;
