/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:48d17b9de7c7f913b12a2d89be3f12ce6e01fb2b4343d3d9c47986ad37824219",
} as const;
