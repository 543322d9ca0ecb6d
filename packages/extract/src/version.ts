/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:ce2ed3c6b3e968451d1fbe6dc9fc4d95d5860607fd075597c8e81542aff09d02",
} as const;
