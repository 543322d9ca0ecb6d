/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:5f3fd45d3941a9bf0cd2d248595ceb3961f3109569e3624c436faabf6504166f",
} as const;
