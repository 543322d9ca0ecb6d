/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:c8e2f1d878f78353a9b269b18a97b98d8712e1a923da14ff768ffbed8425e88a",
} as const;
