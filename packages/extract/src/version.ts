/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:7d8f57a786b0eb1a97e978d602ef4f623eb957f38f682da7bbe5e8fb8e3e1f58",
} as const;
