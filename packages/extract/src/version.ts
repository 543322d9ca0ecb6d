/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:89f8ddb2337d2cd2f53046a2179db6a717a257fe0c56232bf0a458ed7e5898b1",
} as const;
