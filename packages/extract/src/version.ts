/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:f20770320cffd83ec780c67a3f2e870a8c9aaa874fb05272637be22fe4a48ac5",
} as const;
