/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:956b0a484f7e62d71a82c16869284b9ec46ba0c95925b39a238c2f5c34e0b885",
} as const;
