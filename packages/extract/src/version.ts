/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:0ae9fa48f953d2fdc123fb1412691a6454fbe9e8f677212c6488a0e42ef6a3f2",
} as const;
