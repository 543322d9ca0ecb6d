/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:b7adba9b124ed6144aa75ee17f5dce7ed2241bbe90c76b3d1415cbc38f068a83",
} as const;
