/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:8dbedc806b5373900338137160d6ba2f4926db8be06ece448bc402bc2e439ea2",
} as const;
