/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:34c04f85fd3bb62a39319ca14d4b3ff131eb089e803fe788197056719169d8e5",
} as const;
