/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:0d6abc368b7ce5b5bf35eaa8b6df802fdd63f530a2af80da98b3102400bc4a9e",
} as const;
