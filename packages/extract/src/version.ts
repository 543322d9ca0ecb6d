/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:bafb2ab7179234bca1ba3946fc6b09948095d2a770253f19cccd9f99dc80f697",
} as const;
