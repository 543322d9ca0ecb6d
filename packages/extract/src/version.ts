/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:2850531a3ddf323eefd662b46ba436ce8a10a5ba4a6261ec9e9026bd4358e6b4",
} as const;
