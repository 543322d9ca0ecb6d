/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:66daffc4e96825b9ef01c0b609c7226132415fc316af52acdd85c42e1d697d41",
} as const;
