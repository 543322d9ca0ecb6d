/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:ba95a959f4ed72721ed8dbf3402f400c6d3897f228aa1adeaebdbe4bdd67a049",
} as const;
