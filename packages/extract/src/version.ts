/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:a764fc154d13dcd7d39105d0fa634c7414325dcd222bc3ad0a18082b2cefc367",
} as const;
