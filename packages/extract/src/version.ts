/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:b22835359ac4fbe9c47a6f33b171759ea0e9dbf50fc6f11017cffaa53956920b",
} as const;
