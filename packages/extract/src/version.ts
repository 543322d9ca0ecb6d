/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:299aceb33762e240deb9f92e3cdf25b735204b20d20bf922c78c88a7180228f7",
} as const;
