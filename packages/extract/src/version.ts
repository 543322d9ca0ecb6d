/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:2dee088cf51d1d5da6a4b79d8f96ccdbb2ae3d2bebe5dd524f80c60e20117065",
} as const;
