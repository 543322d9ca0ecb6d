/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:f4bf6f39bfc551457d491e04653789ff018abc820cf22cf5e08c04b9e03540dd",
} as const;
