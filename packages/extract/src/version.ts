/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:c5ad6d202692d84d9e964841838e6457bb73b185745eaaaae2d0fee4b7a0177b",
} as const;
