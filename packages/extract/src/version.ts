/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:a6086ec15da0b2f9b2468f8bc05fad792a8f7eeae39496da78fe6cf603d63e49",
} as const;
