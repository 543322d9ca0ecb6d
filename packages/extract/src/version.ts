/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:e7d5b2112f681f6f696905faa0feeda16c7d5d4a2a13f4623510fc8b97780f93",
} as const;
