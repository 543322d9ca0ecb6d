/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:5d171702122019564386416528df4e946b87f211173d9fb31be9e58a56742f37",
} as const;
