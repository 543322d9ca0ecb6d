/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:a9524917ba144cf925626991f70f86796a09a665b5ccb71c9bac5c3e00fd4433",
} as const;
