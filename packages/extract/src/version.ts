/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:eea1c0692b51afb053c141e65284f2a65d2f993a8f2b0878a62d02d47406789d",
} as const;
