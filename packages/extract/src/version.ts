/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:b2a6c9740b352a58998cd40fbf5dbe4fd4d53cc01a81efabcc4623570dbef4c2",
} as const;
