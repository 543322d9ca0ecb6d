/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:d711c028dc540e4212089a853ef5ab794b8b91ee9af9b7fb493baa51b204c323",
} as const;
