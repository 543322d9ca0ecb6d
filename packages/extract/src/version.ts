/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:dda2f4959a6f29f14e0c805d3e5df9eb5a1ed7d834984bd7b6ec89b4f41ceb07",
} as const;
