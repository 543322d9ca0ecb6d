/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:730e07aae39bf085bd784083d1d49729c3444e92b06a8ee148ec08af9c264643",
} as const;
