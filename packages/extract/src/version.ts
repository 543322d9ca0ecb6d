/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:fa0607f9b47826763b673ee094fcbb70cf187127da2c0220aa31a81b98736cd3",
} as const;
