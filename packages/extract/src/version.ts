/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:8b486f18e34dcfaef9c58a67f036dae850ea866ef32f80241231926db316582c",
} as const;
