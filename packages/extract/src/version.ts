/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:d1da7d84eb252ceafdfb8bd63c580aa883325eb9bd95251d3256ba506b936bc6",
} as const;
