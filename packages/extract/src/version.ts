/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:b76a7e1f34fc306637001a4cec41c846269f7c16fa988d0612af0ed5177e051e",
} as const;
