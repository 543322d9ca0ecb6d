/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:94961a3dfc52f0ffbaf6dfb2606ef6fa675598a6c034ef103fd213de7fa18408",
} as const;
