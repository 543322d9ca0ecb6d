/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:b9444bf10fb6bafc0050ec6400d11d525e0ef8c4315d359a7576c82395c59345",
} as const;
