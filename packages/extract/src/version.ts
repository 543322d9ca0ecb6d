/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:d55c4e26dcab73112dc9ae36c27d1ada0c7038108e8c0381aecb3b959ae47d5a",
} as const;
