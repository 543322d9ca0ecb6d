/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:dabcd78c15748a57f818109ccca59b1992abb2a9a456a4130c2687f8bb8f2390",
} as const;
