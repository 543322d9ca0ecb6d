/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:2833e55fba7013375a57259ced6a7d68c33bce2a48ad2969a9aef5f21e6576af",
} as const;
