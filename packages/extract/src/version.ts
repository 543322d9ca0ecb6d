/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:fadb3ce1173653984b7e6df0abf3eb34610e480f7347833ea0876dbf74af7ca2",
} as const;
