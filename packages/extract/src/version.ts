/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:fa5cc83760d168a3416c36533ed2c7e76b6ea0e1136e04fbaa0af3bd35264036",
} as const;
