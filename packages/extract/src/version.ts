/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:3f16ae3a7c09968f6207973039115d9d0fddee24e360fee695fff61a26ecbe95",
} as const;
