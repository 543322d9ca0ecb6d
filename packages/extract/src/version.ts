/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:7118a3a69e25af41a999a94fa0542959fe40e85fe9995f9a840d4029df415ee4",
} as const;
