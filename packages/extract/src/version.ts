/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:4dd0c370fd4f175af78a8dbac13f27308d1f3dcf736153c4e094514f220ca1b9",
} as const;
