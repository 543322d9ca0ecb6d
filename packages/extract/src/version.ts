/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:1f8e3a2580b75ffc8c9d3c13b3060a5c336e48f6bbe9b9e3b3b4abe4fffd61f0",
} as const;
