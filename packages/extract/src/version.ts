/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:2aaa7308d7039e90716b4aad7889a62f121400e6c90fa8828f8bf82f6d6498f0",
} as const;
