/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:37de5230fedf86f9fa9bd479df0c043d297fb9f1359c1a1440abb7e32c426480",
} as const;
