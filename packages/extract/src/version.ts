/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:a37e0ac18cd5f24328e0df92ea6ad6581e2d44f050a16983e782d7aaaf3c03d1",
} as const;
