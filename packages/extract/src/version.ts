/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:fb8ed4da067880d4dd359602e55dd5ac0bbd52362ab484af1eac1c81284fdbe8",
} as const;
