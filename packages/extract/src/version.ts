/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:73ddc9ea327f12f125303753ba3b6d38f90c02e2d08abd9518ec7d6ffeace344",
} as const;
