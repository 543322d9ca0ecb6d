/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:8a17ddd83f63e48487b92f30e0ef0e634758d6a35178ae39df8e95680613eb97",
} as const;
