/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:1acf6e3462031d5cc1f87d6b3a07b0d6545388e7da8ffb94db9b6872d90b0dbf",
} as const;
