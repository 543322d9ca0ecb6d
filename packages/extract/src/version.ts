/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:0d8c84615c9ba07735380913032e5d27fd42e59e3b3a74b22d1ceeb6c0cc339f",
} as const;
