/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:c52a0bacaed7010456fb24e3671c1de79d436fcbac69c7c6a2ce39d22ebd8c59",
} as const;
