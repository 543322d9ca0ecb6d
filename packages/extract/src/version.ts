/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:4c609b3b4e33f85222dd25c13077fde97f4e044ab6668d6365fcb231cfa4f62a",
} as const;
