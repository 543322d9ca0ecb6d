/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:f9f4c80ba91a68a5309ae16c02b0ff8f8856db4c368fcdbee897a6ca9887575f",
} as const;
