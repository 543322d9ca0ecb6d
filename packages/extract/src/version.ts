/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:76652607bbda69617ab1270c9e003c6cc13fc2c7069cf8272e1da4cf492c2adf",
} as const;
