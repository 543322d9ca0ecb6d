/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:1b6f3ee286af7174bde1a7fca06bbcb406bd075629f4d94c76aa0f50be4be82f",
} as const;
