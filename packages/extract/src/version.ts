/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:be3f6cb046dddab8e96ad312a553d635820322fe49b9bf27c33acc8545682911",
} as const;
