/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:1fbf5bd1ab70ca3d2876eb5868a5bd090b56a2271bb9896a228746394c0ae0f1",
} as const;
