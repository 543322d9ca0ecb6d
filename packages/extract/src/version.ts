/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:8cbe95fa37c09a362ab4639547822675d67190a1f893c85aa504df35a01851a3",
} as const;
