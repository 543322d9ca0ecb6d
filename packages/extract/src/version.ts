/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:cda5160441abeaa991df9e9fa32c25138c82e613cc44df26d6fe44b1d21f299b",
} as const;
