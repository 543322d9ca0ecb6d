/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:2cbe5df264c02df01cc18a7e26faf4d9e791d9d38155a26cc24d3d6a680a9a31",
} as const;
