/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:2664f97553ec88b4d0b53fe59cd10e49fadcf0a7092f884162a92a399f5be60f",
} as const;
