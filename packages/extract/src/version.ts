/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:cced659a531de244d58523de47bfd5ff21fd05cd1cbf2f2d7a6b1b9ff5996b7b",
} as const;
