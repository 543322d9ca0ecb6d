/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:966d1a8b79831c3eb8363777c961f4a95e3a6d608c2564486d1e15e9f69bee20",
} as const;
