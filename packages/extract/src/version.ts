/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:49d2b487df658884ad3a32991b91b914a014fe7ff3f5f6ef2f64f4a0a2689076",
} as const;
