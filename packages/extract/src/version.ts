/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:5e0d004cf18aaf8b0e4f74275d788a04ae2770d22c7848c2cea5eb25a9793aaa",
} as const;
