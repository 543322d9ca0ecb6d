/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:42fefbbb1f677489616e51a01b674076e1a21976743d88accc3bfec8412ba161",
} as const;
