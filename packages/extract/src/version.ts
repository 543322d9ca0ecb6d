/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:d699a92c5c53e3228aa0a34638d676e0895d68df259d20eecdfb5a5d28ba5057",
} as const;
