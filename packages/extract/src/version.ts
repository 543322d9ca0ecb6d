/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:b45f69d0043847fa923838053e68eb89339e044208d8d22665c125b2c3a0c6b4",
} as const;
