/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:da322dccd499c0a51b3fbafb25300f66c628c8c27b55e50254389c2e69d5fb49",
} as const;
