/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:41e35b9dde20d41201ae3fec2f7b20b0e7107e1d6e3be6065b7773fd8035cc9e",
} as const;
