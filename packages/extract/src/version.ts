/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:8678ffc44520b26776295905323905ca191a400b21c1e8471761a0b91a4a6f53",
} as const;
