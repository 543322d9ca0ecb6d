/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:84c7c434143d18058df7ac85146688b562275cfd0912427090f738a3f1d5ce0b",
} as const;
