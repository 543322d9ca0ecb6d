/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:158db713a47ddd8418d99fefd9a97da4aa3a191c2ab278443fe6235eedc59271",
} as const;
