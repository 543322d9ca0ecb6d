/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:7782627a20e367749dde80e1f696e99ab24e03660273cec9d5d26af7b9cdcead",
} as const;
