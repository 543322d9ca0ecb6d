/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:3bede8e512db39e370038bcc6fec650ef1a59cc6de7472a2e274d96048a2e97a",
} as const;
