/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:6c771ba09d2cc339a184d9f0ef84b078b589eb50dc322952473f30739e55263a",
} as const;
