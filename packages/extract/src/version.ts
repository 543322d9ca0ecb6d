/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:af59dd7e29457b3e57f50eefb2d6b4a87b581394f0e1bca877ef4d5b1761622e",
} as const;
