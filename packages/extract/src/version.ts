/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:99b1cce73d4785dbc6fe138986350beae419197f7127a6cad525c68dd986995f",
} as const;
