/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:185f5c6fd4609eba81da1f503d1a598a31752d3d323d59eb3a1093ad8592b6b1",
} as const;
