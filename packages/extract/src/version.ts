/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:b9aa69669c7ece2792b6bbee8f7b7e8f18110d320e380755472c09c12fa90725",
} as const;
