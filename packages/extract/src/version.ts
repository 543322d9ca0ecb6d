/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:448debf8570948e923559268e9bee95cfbe3c5b0f9f0bd90363dc94e9e210f77",
} as const;
