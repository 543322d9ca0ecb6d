/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:606bb17eaee6e23cc94a530983d87b1e28eefd4ecaace00999e5bf0126ef87aa",
} as const;
