/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:ece838deb25992ca725883b8f8d1c66367332737f74031482f41c0b0d33ef58a",
} as const;
