/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:94cf6c873d2e9dee02a4a9d8a6ec38336fbedbfc16c4b947f3c34cbe737c26b3",
} as const;
