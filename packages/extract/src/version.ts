/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:5af5e43aec03921400ae460eb0986d1f9b729489d819065938f54db0f1b8066d",
} as const;
