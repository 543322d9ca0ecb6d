/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:89ff19d90a9d59571eec4f17a900a92a135f08fc8a3d587964ec90cee01da35b",
} as const;
