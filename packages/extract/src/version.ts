/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:20dc76aa0b450d7532b283bdac6e2a1fb6adab323375b4d620e4c8ee73c63bd6",
} as const;
