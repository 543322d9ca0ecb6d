/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:42d2b6af00a506198de6454ce83b40dadc7b2c20e81226f2448ad6338d14fb58",
} as const;
