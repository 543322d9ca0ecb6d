/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:de1c07a348234df4e5e2e35e30405713bbf560f710a01046bab1d4e7e5f1c244",
} as const;
