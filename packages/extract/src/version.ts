/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:f45e58f888f45e3a7f00dbbd689c5e127f3fb57019fbd184eb11caba3291b9d6",
} as const;
