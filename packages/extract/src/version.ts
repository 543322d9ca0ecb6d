/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:88563533ffe1d92bb47d8070b7c3359a75b428f9687d80eb5a38b0dabc99cf84",
} as const;
