/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:45aacf9d052858065ec19e5e46a5972d1875317f11d0c5d481efaeff38b59b42",
} as const;
