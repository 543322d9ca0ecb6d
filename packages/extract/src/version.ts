/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:0438f88da4d5834f4bdd0111a6fa559a9e05917bb0f71a73f655a2a4f3415d7f",
} as const;
