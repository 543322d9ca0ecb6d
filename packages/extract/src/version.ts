/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:d2634dd415cdaf6ffd006367366dda38160813cc87c6203dca1d07055b848d19",
} as const;
