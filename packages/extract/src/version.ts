/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:9e21b7d165f17b2bfa4e99dc28dc70baaad113a7a39ae53991b94e3e3bb63c7c",
} as const;
