/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:a3bbaeef12ae0b3a64ff4b0b52db8d2080b38cfd178139d94b5a23150d759a25",
} as const;
