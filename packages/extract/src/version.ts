/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:10b8c5b6657fe352abf6f56063466e2c3e34de8bd477334603078e6f34e6c3c0",
} as const;
