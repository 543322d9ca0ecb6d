/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:3f2d7dcd08465e85449010c06f65a4d68da7c99e350b45bd04830a7e257a9a0e",
} as const;
