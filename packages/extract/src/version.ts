/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:5f49f1e3818c5e68fe2ba6197587914265e8f9563169759c3c9ad7dddb99179b",
} as const;
