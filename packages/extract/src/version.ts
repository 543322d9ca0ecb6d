/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:2acaf0038a1b1a72155a8c93b614f86c203e4808e1f543086c7781eab0e91f19",
} as const;
