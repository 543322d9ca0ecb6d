/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:66ffb293f1f29623cd30d257a07dc3be46c61dc5d0b3e0b38f4eac65b7002c8c",
} as const;
