/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:4e9e3a5e2d4dc37aa5a40ed0468a74ed879b92549ff3d9930d18921872935aa2",
} as const;
