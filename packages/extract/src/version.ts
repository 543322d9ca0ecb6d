/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:451249867237d207975a2de841ef9b7411b85fbc4b7666014c94e85daa8c2b38",
} as const;
