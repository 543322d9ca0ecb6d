/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:223eec58c38594274e3edea5882d80f7f62d3c79cf1d76c71bed57ebc6c6477d",
} as const;
