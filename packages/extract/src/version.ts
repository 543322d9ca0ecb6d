/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:34310e659aaf0395db6048b02b5e824e03f491aa26aa2f57a5d98fc048e66ac7",
} as const;
