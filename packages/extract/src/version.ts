/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:fba0d8f7739f2cef8dc97365ca07de87fc92cb3694badad32d8e538eb5b6770b",
} as const;
