/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:e0440bab788c9b98380b910b3892ead6ec0b207cd20abe33d38651011288d68e",
} as const;
