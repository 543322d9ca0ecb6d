/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:b1c11cf0dcbe3d15ab86837a0efb19d0a5060dfe096328e067823eb26ae0e941",
} as const;
