/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:0bfe1c3758affa3dc1fce6b01b44e65142b4b9259a2b2e1fe03a7d298c03de42",
} as const;
