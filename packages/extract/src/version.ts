/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:66b2873c9ef780337a8aade64a5953f051499fbf01a3ea058bfa29d99135c224",
} as const;
