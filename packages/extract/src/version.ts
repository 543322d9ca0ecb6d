/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:b45f55b05f95787eae4ef20ad285281b12ce2bbec2102965c8c9f9d41d3a5879",
} as const;
