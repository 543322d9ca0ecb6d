/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:625d2fe54edfe40e34c0fb2b9f2f90669335b01c6fd57bb3318cb3cf638e77bf",
} as const;
