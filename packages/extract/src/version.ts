/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:e1cd4a96ae4a4fdd205faffe485a42698553eb403791db742c828584939fa838",
} as const;
