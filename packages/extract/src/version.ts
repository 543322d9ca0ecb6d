/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:c4f6c74489e405fe5042da9da94a5cf3ac8e40d272b8379c8ee0e3617138c80a",
} as const;
