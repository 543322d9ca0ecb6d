/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:5928ed3f368eaf4f6559c9796ba785368234170d8327eb634eb87192fd8df3d0",
} as const;
