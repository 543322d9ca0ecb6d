/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:b73ee3c1181cab12f7217ec7263f0d7dc738236c8faee496f6915d402cdd12f2",
} as const;
