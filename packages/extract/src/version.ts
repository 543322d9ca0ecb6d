/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:54e46407c77fd10ed3cc19069eb692b9e7454b598ab9e94910c88e3d2d7103f6",
} as const;
