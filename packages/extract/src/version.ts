/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:753c954f182afb873644184fcdee3cf03ef759704f5a6d5d98c511b70b8e789b",
} as const;
