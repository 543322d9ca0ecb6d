/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:cb7355835b730b24a515a2811d0517426814d8cbbd85dce0e3b57260dc2d4947",
} as const;
