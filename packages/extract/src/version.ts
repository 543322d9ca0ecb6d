/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:6cd277a76e40a4d74c72af7dc0408d70a0542b140e9b116a931b9f5926750a46",
} as const;
