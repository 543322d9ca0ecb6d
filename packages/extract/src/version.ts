/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:4129ebf3c2bc7196e4e55bb80c67bf64e8c01dc100b94382283521beb3cdda5f",
} as const;
