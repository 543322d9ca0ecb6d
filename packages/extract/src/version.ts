/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:c51ee8ad51a5b2e8e0880e55eb30a5af2fea9380753de959b1edce07a21d233d",
} as const;
