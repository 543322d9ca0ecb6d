/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:a1b3b41d72a25205d30926c5551115afe5617dd263237cb6e97ecb2d70592e49",
} as const;
