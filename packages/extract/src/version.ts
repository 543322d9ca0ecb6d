/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:0912c1ac21bac8d61599fa5c5ac69a2a85a3ae1918a064070688ce2b092caaf2",
} as const;
