/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:c6c9e80f4e467c6037e5db7d843209617f13e17526434721e4b137a426d904ea",
} as const;
