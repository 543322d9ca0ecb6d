/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:a739fd5b066455a1329c94f74204e393033952a18c0b1257d56f2eb26d60e2b7",
} as const;
