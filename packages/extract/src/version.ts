/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:ad06c6abfd8421b26756e6ee8800311f172bfb6c2e7e2875416365bd4840a2db",
} as const;
