/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:aed9655fed36114fe856c11c7503cd189024f7a20b1c89dac4a605a4aad37997",
} as const;
