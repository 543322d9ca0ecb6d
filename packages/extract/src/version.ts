/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:9297043444373b8675f6537e16a535eb602390be433af37c099d7c94ed2f2528",
} as const;
