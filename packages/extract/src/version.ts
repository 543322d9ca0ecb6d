/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:874f8403b489cb16b45241b622f5cd8bcc6607fec9ee7837bd2ffd46f46136e0",
} as const;
