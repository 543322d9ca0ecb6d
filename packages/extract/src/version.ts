/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:aff01a6ffde285144f5afcbda4dfdcd73096d50a4e83c63f8f1621c30e9e8f2d",
} as const;
