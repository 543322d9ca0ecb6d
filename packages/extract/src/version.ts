/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:2067cb744ede4db34785c502be34a6cacfb4dcdcd25c33188290065c07f13b9e",
} as const;
