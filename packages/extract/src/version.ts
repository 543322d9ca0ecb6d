/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:2130f9517e81dce60c7cd5d5576462b579938b927397efacbe8c0cca200192a0",
} as const;
