/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:8eef324a9648e3c20539bc5e3b04cc3c7c981030ed4808e1fb65aa0cec4cfe4f",
} as const;
