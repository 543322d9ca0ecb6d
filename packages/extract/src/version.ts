/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:bf138da5c728327e7e0677ca337ccb956f8619c0311c3b180e8c1fa67f5b7978",
} as const;
