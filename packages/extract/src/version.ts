/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:77c050e30e7105759b9b0f61b6856a431d948c48e6fc689bd6dfb9ebd6738e2e",
} as const;
