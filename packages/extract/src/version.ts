/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:c55762c121facbc2734b8361355e7b3738c71366960dea7f516d2c319d266686",
} as const;
