/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:d53db9c513b6aa113c3f71349af62a63524fcd27e69675cfa493f14190837c8f",
} as const;
