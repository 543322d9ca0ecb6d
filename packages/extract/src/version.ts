/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:70f8385f823b1028fbae502db9f5c892fc5d774562f9aed55070a66db0867054",
} as const;
