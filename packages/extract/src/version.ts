/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:8b498e868990f3e0fc8a59e2d130c1f7ed30dc9d1d2c58732507b5a7bfe5dbd9",
} as const;
