/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:7faeb04eb7b604fbde206b85fc56ab7b6a98eb519af6a78f537132f972f349d4",
} as const;
