/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:baa98a07670dcea860ea29c80669740c5f4865070502e5763de43464be018b02",
} as const;
