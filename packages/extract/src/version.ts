/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:a647bf56229471ae0949cb383a96af77abfb3e5b2712df8217d2c0f28b1cfd3e",
} as const;
