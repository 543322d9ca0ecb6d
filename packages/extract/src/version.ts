/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:bae5e967307ac4d812391c92da46c0ad4c9a0da802a57e6059d056f7e36a992e",
} as const;
