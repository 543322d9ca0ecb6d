/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:787af284ce00fdfb2fb9826c5392fca5d9a52686e57acfbd71c3c37946d795da",
} as const;
