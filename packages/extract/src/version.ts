/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:da340bec385ddc98fc76a6aabda37218181de3d947e436623fdfac03a84b738c",
} as const;
