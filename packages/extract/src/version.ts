/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:4ae587dad1caeca8916b816574810102031eadebd0f17d01344c30debf57886d",
} as const;
