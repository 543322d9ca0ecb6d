/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:5e8d958e45fbea4f237194c4e22892545a2186ee2f9dd168d311718011e03a24",
} as const;
