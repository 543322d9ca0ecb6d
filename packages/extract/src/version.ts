/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:ce7a2aa942de58fb624124b06304151a0980e170a7f4f778eacb2916fbbde237",
} as const;
