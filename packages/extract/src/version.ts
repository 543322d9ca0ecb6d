/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:e0f5fc6d6c44f18ae92be41f6f2f33969cfc7f96db5ff889d6dee1db4fffdd70",
} as const;
