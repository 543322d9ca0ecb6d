/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:e12012b46d1855a964fb803c32c59b93942a3e7f2617106639695d0a0794cbba",
} as const;
