/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:1965c442c0c4332595ef9676d87a4bf4c92686e178e2272bab54625b5c54cb38",
} as const;
