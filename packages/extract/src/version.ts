/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:d758c7c77eeb67fa926f346290c6b9abc620a8af4a4c3245935f59937f85351a",
} as const;
