/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:f6211bda94acfcb759bb5172af5436291d5d501324f543dffa19c5b98cfcc940",
} as const;
