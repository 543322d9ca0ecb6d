/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:e25550510e909125899cc0963cb95b153f9358ae5a6aa6229ede629b5368973c",
} as const;
