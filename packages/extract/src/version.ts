/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:ef411cce9154f7c753179242c9a122a10c2acae32e44eedbaf26307564f8230d",
} as const;
