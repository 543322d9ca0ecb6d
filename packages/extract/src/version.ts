/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:c2c443ffee8c6be86066a5d77e32b1849756ac2313948459644e7a46da07fad9",
} as const;
