/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:d3f5376d7e93385a592f84ed69b1cf99ef25b649ffd4f90d984183ab3a4965c4",
} as const;
