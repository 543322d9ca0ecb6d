/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:3c899071f0cafbafaa0f6375ef0ae94855b01aee6fd48dd0d4a95b449b63339c",
} as const;
