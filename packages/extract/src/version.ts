/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:011bc179f9da41e3c2bba964c582623ce91ae8036bb620e9b474724a6547288f",
} as const;
