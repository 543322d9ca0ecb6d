/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:f07ab070033290289e8b29400e78bcd17fd3ba51c2eac1c84f830c48ceb8f626",
} as const;
