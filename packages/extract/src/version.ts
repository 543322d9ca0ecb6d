/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:b2a09a316c52c6f519816f7212b0ff5d5a3c6e3a8e82a5caee0cdd32fd1edc18",
} as const;
