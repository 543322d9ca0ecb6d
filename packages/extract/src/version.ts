/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:51daf313887c0f23db5b78a52e39ec5641bcb34dca22853a9c7bcc9bf87e381b",
} as const;
