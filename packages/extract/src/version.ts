/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:36e12e82fe057d7883c82488e5d3996855a62f3f4736d7d3105336e5047cb10c",
} as const;
