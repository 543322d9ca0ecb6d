/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:ed4e3cc3d28e25df2b6764345d1fe0ca6c8d6d82f9bcf3489d790550fe9a5b15",
} as const;
