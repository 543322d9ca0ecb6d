/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:52715ce5e43ea39baaaec859cd2b3352d6adaed2c4975348aefe8c91630d6764",
} as const;
