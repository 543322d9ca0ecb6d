/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:1dd43bad0faf6938a91a213861ceeb2453d29a96323d11a7d3635e5eb1e1ec7d",
} as const;
