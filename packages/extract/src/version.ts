/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:4e9ca9c3d88fb603024ec6b8ee53abe5f4fa915111228c0cc03582e2e93923c0",
} as const;
