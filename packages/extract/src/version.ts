/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:189d89f88149b201ab7bec9a9be05e919c463c5461664ad1c2fe2717a83eef99",
} as const;
