/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:5dacde3276ca7022477ccbc031e780637d2e033e0aeef3fd1fe3bb2a64b36a4c",
} as const;
