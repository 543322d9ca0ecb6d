/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:ee7406e43c9a4e17617ee409fb6e5571f48393d12617220330d1f20e490f50c0",
} as const;
