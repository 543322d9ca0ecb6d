/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:58602b54b660efe5370fc6f48593d0a2450f2db5b290bd56a38071583d97c1cc",
} as const;
