/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:075a2a39fa3a38cd6981f3649301668fd450c9c8c11a4a3bdc14cc675a339d8c",
} as const;
