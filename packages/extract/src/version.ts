/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:8705e4c52c8fd177033a9560ecf33c4afcdc68669e072b35b3b6b0662514a54b",
} as const;
