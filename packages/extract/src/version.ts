/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:5a734ae2b389aa1162a367d418db7c847930f51a4de1acb6ac6ea47e6af11bef",
} as const;
