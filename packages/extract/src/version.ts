/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:8437d74c962cea8f188e6e99306a732babda33243003575a12b56a94952c413e",
} as const;
