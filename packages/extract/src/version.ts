/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:f08989045f093b472541d04aa82720c3ca586340b5753cc4e098c2eeb2a02412",
} as const;
