/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:72aa752f8f9fb7e608a7ac86bc42a21e42eabea757e4dbfe99e9391e11c31d91",
} as const;
