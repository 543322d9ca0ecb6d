/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:09819ffb5942f4fa46187b5915697f0f3bd70b21735d0d740ed5fa484cc46f2b",
} as const;
