/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:b3cbe91ffdbae38bf9f65c7c3a2da59be69a935f02b085efbf18c9fad38b74c0",
} as const;
