/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:fbe1b73d46cc1dc39f6ccffbe5d11354aa1011b1aa8f346983a12ab561914429",
} as const;
