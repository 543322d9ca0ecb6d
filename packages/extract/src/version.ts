/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:74bf674ce540dca6826ef02f0cd91106c494f7a0f6387a4113ea6100169c4a13",
} as const;
