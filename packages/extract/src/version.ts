/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:10405ac7a4ebdf7a07b12a8ac774af92a9aa75b1ab53be1028369074d7ed2931",
} as const;
