/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:f0b04ce52e60f38bab37b3fd7d269c4186e672eec021deecf027bf3f3d92d25e",
} as const;
