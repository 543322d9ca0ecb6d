/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:beb9269791883307baa39efc6b22e3ca3033c8bc3a71bc4996eb6d9dc3367355",
} as const;
