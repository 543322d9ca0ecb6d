/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:5be81cb32c11910939dd62026282d59d71c61130d7bd48b4d6c6b82110729637",
} as const;
