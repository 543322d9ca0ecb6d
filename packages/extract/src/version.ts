/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:d8519f04d0dbd0ca2551ed302b34d39b5fbcdf1aab4e418db1347cccfff7cab1",
} as const;
