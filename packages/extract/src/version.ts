/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:9407d2652c130ebf578dc80af351599048207b6ce73606a8b2a37196731a45d2",
} as const;
