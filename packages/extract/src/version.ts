/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:a4425451e7721747acedb2758501738a47fda9d4e97417181b53bf92b2316d1d",
} as const;
