/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:c8fe99f07b25faa3194f85dc754e7cf6508543a9abf25c6bb1ba922250c1e55c",
} as const;
