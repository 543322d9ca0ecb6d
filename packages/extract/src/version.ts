/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:f3f97a265940350625e251636af8a186b5ecbd2baa4a3b91953b6ee776e2b1b6",
} as const;
