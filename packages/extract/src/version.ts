/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:cd17cbd70b60ddfff3d7038fffa408f1c30a95d3ad5527078a598ee73a831a45",
} as const;
