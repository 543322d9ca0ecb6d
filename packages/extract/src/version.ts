/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:55b593c2a08dde6c391e31984527a34185f4880af22f3d9cded967af5b8eb0a8",
} as const;
