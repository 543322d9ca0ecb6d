/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:77165769ba8375a16248f0935f3d10d611d30cb83d21a63bd302380a4c9ea831",
} as const;
