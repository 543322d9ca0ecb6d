/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:9db5a419ae0772f03b5b1845767e6c192980701a4f6d682ea8016922902ddae7",
} as const;
