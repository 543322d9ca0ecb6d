/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:77cc37c5ad3343a779ebc8407f28235e5cefa049b761e4144d452ec76d45a8f5",
} as const;
