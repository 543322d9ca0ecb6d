/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:ced8311d02e890c05e876385e00eca936c522bb930195bf7473e3a9cd8561208",
} as const;
