/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:6a2d9c10406297e8f57032628e56288763b39b0586b9d7a5d0998efb07ae456e",
} as const;
