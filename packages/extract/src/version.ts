/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:b71463b422e95fe2b851e57f22a62820e8ad5c04bd3c2ee719d263d034665c7c",
} as const;
