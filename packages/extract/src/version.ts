/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:359180211a2a21f7745bfd7210a034726001458f361204db10c7ded280fb3073",
} as const;
