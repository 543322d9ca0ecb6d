/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:0d359d117ca01b9a410a9d3041a7544587c798a9254fad9bb7b32967eaeb8879",
} as const;
