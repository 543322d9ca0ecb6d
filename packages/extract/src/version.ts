/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:fc1e7a2c24914a56513e18e9c84800ba1a6f0841a9ec04dda3c06782aa844656",
} as const;
