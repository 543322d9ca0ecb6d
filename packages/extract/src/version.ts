/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:49fb38f21569df0b856107c5cd1b3a99b666d491c136577dd6eeebe2689133ca",
} as const;
