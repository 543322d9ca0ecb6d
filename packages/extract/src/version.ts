/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:9c1ca049b5e479b5fe3c82f9161bc08198fc918f6bedce5849e9df9c15830a39",
} as const;
