/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:ad56b93ed12580f7306bf2227390a712df0b244333bc6aeadcbcb86924f8713b",
} as const;
