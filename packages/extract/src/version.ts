/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:293f7e476f534264fe69aac6581c3f17e2d75e5655a3399d8b52315e102877b2",
} as const;
