/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:cb419b25733626783e79c7b7bfe31ce413b876b4dd29ac064534cd967ffeca90",
} as const;
