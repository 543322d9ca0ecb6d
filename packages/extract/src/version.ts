/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:25087ed2c7a31f2e1ce52d0aac471a00a5105f77a08dc137f6a61b6775f80a8a",
} as const;
