/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:3ed5f7e7e73e562640d4aff232910ca6ea7c3fc6adee2f3b8aa6e44c81722110",
} as const;
