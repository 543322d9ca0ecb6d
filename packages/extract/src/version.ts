/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:fcd2fbac59899b6ff498b9145adbbd2b7f02964ddc7048d9d299ab677ef5dac6",
} as const;
