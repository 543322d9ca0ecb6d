/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:0666152a3c2d510ada747324de0777ef042e31b7d7b7bf1cae2295780368d14a",
} as const;
