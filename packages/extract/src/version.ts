/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:6b4b4a0e60549bbb1ecc592640c891adebc2710a18c3db8d625063f79e041a4e",
} as const;
