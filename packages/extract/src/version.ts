/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:560a87dbe8f4ca2284709179d5ba07b0266b3f73e56b040f29da34fef20e9df1",
} as const;
