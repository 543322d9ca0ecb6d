/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:98cac9dca7f2a1105895eba2ea3401dd9355a0d1fa26bf97947b66e207a87216",
} as const;
