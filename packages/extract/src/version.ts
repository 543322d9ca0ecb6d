/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:6402518564c64b762f3381d9586a3b2508ae901cffd6b4d062f5a549d373e20a",
} as const;
