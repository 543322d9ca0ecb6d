/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:e09186d774e51a87aaab64578fac52a0b154a2c74ee7e3e2d0130c324080b055",
} as const;
