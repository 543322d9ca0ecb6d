/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:6aee2e1ddd77de2c7978c01560b63493b1ea15c2e33dc695eb5f7aa86d2920aa",
} as const;
