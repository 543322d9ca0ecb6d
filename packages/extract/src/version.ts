/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:1ea71be39c4d93301aa22902531b803ab1cb6329874af556e4bf6b4c705225b6",
} as const;
