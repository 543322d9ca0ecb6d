/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:91298a65eb6b23b1dc636ec0f531c8dfc903058876b5a049bd6eb7100a3ece9d",
} as const;
