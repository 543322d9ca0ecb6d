/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:a05268bb6b959b11419ac8ae13c69210b88460a26a8adabf29a7fe4683b9e418",
} as const;
