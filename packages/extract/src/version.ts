/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:dc463a39ac6cba1aa7f6085a2f75f903e1501049e596b94490c4142df409bb80",
} as const;
