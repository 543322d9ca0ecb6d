/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:e4778d6b0bde254ecf3ce721238bf1f96d67ee2ccb82282082db5be204642e22",
} as const;
