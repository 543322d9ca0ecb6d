/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:4db49a8426eac7bcdb6f97cd900e19f288cb37021d89377022b4c839f901de33",
} as const;
