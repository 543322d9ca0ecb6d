/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:d412fd2a43a221aa9a0f4476b809d485ab90c1b5e28fec56c61b5f4ce3e2c714",
} as const;
