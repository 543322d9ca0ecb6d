/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:c8cdc38d2bbf54350c81d0b93874e116f8e9a5a3985a71b46ef6d5d2d9aa7ad1",
} as const;
