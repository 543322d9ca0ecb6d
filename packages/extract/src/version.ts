/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:4ac739e15a05972267f0a47bab97253249780eba27784111f366338c536fde62",
} as const;
