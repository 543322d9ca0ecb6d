/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:c2827339aead5c7bcd6229c72f60ec269f19f2d8b7fe36b14bfffabd3d9a3f92",
} as const;
