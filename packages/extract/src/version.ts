/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:f492971997ec33a01dee18d84b7cc4172bcce3cd65024ec0b3c6861f872e8e68",
} as const;
