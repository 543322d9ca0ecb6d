/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:746609233266523c210e0938f1648f4d349ae2a11079865cd79154292550ac14",
} as const;
