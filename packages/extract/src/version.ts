/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:6ef10eedc8f22bbe7cb6cd839bdfbb81a1753bda60686de400eac0fd69feaa72",
} as const;
