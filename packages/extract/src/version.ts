/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:997baf5276689f6c2f22347d5ea0a939bcc8f111ded2571dc48310bbe6d598ca",
} as const;
