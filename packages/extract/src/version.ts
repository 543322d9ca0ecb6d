/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:146d3d4a1e527d0d565d08335d5eb733447363a42dc74a3615bf089cea6a714f",
} as const;
