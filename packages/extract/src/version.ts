/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:7baca1c249333beaa318ca3993fd8065c866178181b19656b9061062c2a01e51",
} as const;
