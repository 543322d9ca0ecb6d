/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:9423c9e9a1317b4c5fe3807744785e1675b30663dc86899b07a403084f21763e",
} as const;
