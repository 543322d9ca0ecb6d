/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:a457b674fe149265551524a551f6bb440da5fdd30ae2312dd41fd24ff4638209",
} as const;
