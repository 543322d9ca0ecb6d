/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:a1dbb976f14fe5389a489ff39d4d0dc9bd81bd5679b55b4b9ec18a7a497e63a7",
} as const;
