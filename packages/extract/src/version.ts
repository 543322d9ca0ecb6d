/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:e6ddfe766ab83fef2312c540f89143d8dae206abc07664a019763b291ce5b058",
} as const;
