/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:6158c507d3e0a286bf35d230812051b76ac6afcc964b9e2d00514f8da0acf64e",
} as const;
