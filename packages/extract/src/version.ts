/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:1b723428db36ba23d485780d1834605c5020eed7923c4e4a61f44fe82e1ab82e",
} as const;
