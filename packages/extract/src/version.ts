/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:e53e6944e97cbe83ac46c605c86bc30a89a29cedb654905c69c5f3af35cc5a9d",
} as const;
