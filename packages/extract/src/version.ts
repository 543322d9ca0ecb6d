/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:1265ad24cfb4b004b24a442b9bfefa5e75d509b75c59e7e9558484661750b232",
} as const;
