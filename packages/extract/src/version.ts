/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:86a2badcd258b78f61ffc1dd61c0fcbf2f339d6a9980720945a9af76e3131049",
} as const;
