/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:3cea4fb166f1ad0c55f224e4fba7e32c68f3c077b3d859644d7c8fccdcdd9d7b",
} as const;
