/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:bd3f679994aae8f32565968489fb2c231d4c4f9f52808aa2041417980e186817",
} as const;
