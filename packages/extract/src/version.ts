/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:aca3a8f136a399ec83e537dd089f09ab67481edc3c4dce25c41fecefc012c59b",
} as const;
