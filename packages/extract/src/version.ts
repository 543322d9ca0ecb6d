/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:ef037cd3ade48f95ebec6ac7c1a7d3b971bb2a51e5a2cc0aa525112033156f8a",
} as const;
