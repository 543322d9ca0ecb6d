/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:5bf7db47523291c644376335ced16fd0fdbcd2450b6f3842fa2934d165264ecb",
} as const;
