/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:a45c3e1c99a4d6f6e2549137ec8ebca964a206f33ff23784e93706fc30a34144",
} as const;
