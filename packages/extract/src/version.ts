/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:a8732ee2e3870ac0144a05fa2d979f6509e6a90d884389a3f7ab27540e89919b",
} as const;
