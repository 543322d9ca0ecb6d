/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:e785498dbebfef0b1634c3a57de72ae15555fc398551701c25ce6b68282d0be4",
} as const;
