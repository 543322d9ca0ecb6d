/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:ab7d8f430a7fc0c6222a5d5f01ddebf6db72b762b8eaaed2341309be47ac1946",
} as const;
