/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:e60e9a7a106ed3ee6065ff02dd77b14019ea13105fdf054cef3b6723820b3ca7",
} as const;
