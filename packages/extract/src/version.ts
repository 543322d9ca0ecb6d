/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:8073a62a626d5448d688677f54cb34d48e3bb5bdee5a96338098ea267373ab81",
} as const;
