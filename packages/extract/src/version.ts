/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:5b2c617151197e86e6ff76bd4c8e41e09b7bf24176bed262c655f731de355ffd",
} as const;
