/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:513583668134fa4190e18e8fdacaad0be5d6b5348837180415192a539d1a1fd2",
} as const;
