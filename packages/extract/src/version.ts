/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:b595a74fd2a3ed3e75943a8684694f3139573f5306d6432d118f7f18c455ae3f",
} as const;
