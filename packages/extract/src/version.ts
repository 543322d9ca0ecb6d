/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:9186f46c0da95e228a17c26ab41c6c12c8fc19d568810e252eb73afc8aac7633",
} as const;
