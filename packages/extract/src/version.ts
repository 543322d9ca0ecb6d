/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:f3c030f6279e528cd966c9beeff6235e47ea457d50a8faf8ba8089e8b5892eda",
} as const;
