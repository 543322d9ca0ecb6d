/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:a7c043a415f4e31003031d1b76247dc6c6678c2c8bb00ec49c10643c08063293",
} as const;
