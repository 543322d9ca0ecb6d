/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:5ae9a5db1544f50ab5bfa0fbb725a8bb2cd9cdc64459898c3078b867c7d0241a",
} as const;
