/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:c291bb73a72c3d5e9c1d9bb60cd43132433ef79cb881ab4921be095ad45ed92d",
} as const;
