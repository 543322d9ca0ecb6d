/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:fc8ee0bb9c2eb4fe5202e7af70b0eb36ce51618d250f2c53491041ae836a14eb",
} as const;
