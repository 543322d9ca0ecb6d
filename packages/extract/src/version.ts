/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:f40ef49fb60f17df822522bca7093827dfbbc688e51deab1afc487fb3f8880d9",
} as const;
