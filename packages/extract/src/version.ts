/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:dc43e77142cac7c67552fb3497fa9e2304fd111f06d140b6d2e84e1f62db78c2",
} as const;
