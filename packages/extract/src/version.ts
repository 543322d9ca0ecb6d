/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:64a8b451626b7e3e25330205d2b9639206362fcca772e4a87095e53e7e59ed44",
} as const;
