/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:b615cf1ba9fa71733a90f6126e54f977e97ad23754d375bc5e6c784fc00d7d9d",
} as const;
