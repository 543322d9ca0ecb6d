/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:f2722498863f831e4d6a1c1e0f4e911fcd7918a6e8503909566f8937b04c0717",
} as const;
