/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:1d8d9d8665500b7c31af7e94af0271a6a46ccaa6b14db69454f8e7efbfb53846",
} as const;
