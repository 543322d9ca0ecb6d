/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:af31db2e580805ab231a4366ce1ca3a3f3475d3c1daa3d3e3e53f08d9deba517",
} as const;
