/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:51a3c65782f7755564305c64f2683b83934d81b781c90cf64205d326c6aebc56",
} as const;
