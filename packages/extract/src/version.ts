/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:978c8d635597c64c217a062298015f5a94295444056dcbdfb8d89a50fc64b452",
} as const;
