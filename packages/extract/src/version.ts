/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:0ef7d1f6ce85247d1ee4fc92fa875f4be59f9b194c1a118326941a09cb78bb62",
} as const;
