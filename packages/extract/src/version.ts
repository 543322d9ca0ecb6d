/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:b008bf97778d1431007eabe9ffd63e466f38dbeaf3fa25d193b8ebdbf9e04dc4",
} as const;
