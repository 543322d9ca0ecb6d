/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:11b063e978bf7c4721165a5bfcd6d732f059fdec5028a0886036b5b084c18639",
} as const;
