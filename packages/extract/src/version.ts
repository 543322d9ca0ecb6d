/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:e8f89509d6173bb6684afd7c821f7f8e90c5afd98214291df58374382b25a49a",
} as const;
