/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:1c92561195df67bd7e35475bd629781215bea1bbbf50d8967d318d29294e53a0",
} as const;
