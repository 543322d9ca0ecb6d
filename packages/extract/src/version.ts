/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:ca1cd81e749fc8b2dd9f8e3eac1fbab804e75170605cf880025d23f88ff9c441",
} as const;
