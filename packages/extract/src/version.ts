/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:ca6dae864d63410ce201e197752d63ffbef4df69d43b04d0f4f97391a6914d73",
} as const;
