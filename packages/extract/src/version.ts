/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:50c9a5ea083c9e511ca6f31e9547c917a0f0f5e72bf887af1ea609db637eee48",
} as const;
