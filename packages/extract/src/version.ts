/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:bacca6b1475daf1089a09738296479b5b662b74a1a4d05832df513b209ddfca6",
} as const;
