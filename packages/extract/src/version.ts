/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:e246c8c19505e898cf5434923908787ed80de0aa7d236cafe7bc4b44a1be9966",
} as const;
