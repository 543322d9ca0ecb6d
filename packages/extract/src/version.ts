/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:ef61c0035e2fd663df6c1bbe270c20931379939a19626f61c457921b1a2519ff",
} as const;
