/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:32af1d41eec0e563a60a3fe7fbda681321ddf546f8c336ba0aa92286eddb1937",
} as const;
