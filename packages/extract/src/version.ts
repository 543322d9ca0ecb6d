/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:aebd377106cb6d20f85eede28a10f10386a0478ce1debfaaa40beab0b77be3a0",
} as const;
