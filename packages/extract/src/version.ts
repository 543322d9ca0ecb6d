/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:2f8d76debe644610736198618b87068bcdffa329d5405044d33b3a4155c51ada",
} as const;
