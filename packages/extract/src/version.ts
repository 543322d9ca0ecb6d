/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:a2f49911f134ab65b71ae4c6a28e0b982b53890d811a386a5acb21d16b71e0ef",
} as const;
