/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:fab999804d754802bcb36f5c2281e91a90588a52b35f0d4dda29f276493a7a3d",
} as const;
