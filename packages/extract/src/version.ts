/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:e97dda2d7b294c4adb3809a5d0dc4a9a30341ac6eb02a8facdd61118bd92e196",
} as const;
