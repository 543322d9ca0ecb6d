/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:1aebbd9778f7403f01407781c8b4d8ac603d3dddcd1cfb5b72432653f767423e",
} as const;
