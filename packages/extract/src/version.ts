/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:13d6922c2a719ca97139f20e5d45a23a2aeae667d9468839d9c5aad66a937e46",
} as const;
