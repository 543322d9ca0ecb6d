/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:99e6115d2cf92932a1321d137bbdfa2747a4dedd8526b7d8eba5b84c29062ff3",
} as const;
