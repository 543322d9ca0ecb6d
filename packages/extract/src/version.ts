/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:ef47008f5b44733cc397ed6d48e40f1a6fb485b05bcc41dda2f8841a033c51e8",
} as const;
