/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:c6f76d869514c963e42a793959922d7df578afa2ac83d76ea692d97d6aed75ee",
} as const;
