/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:3d762ad54ca6a20603ce420b210e5ae51e6742979f770d214d497a6a6ecb3ee2",
} as const;
