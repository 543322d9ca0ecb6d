/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:edda3b0a8acbe44c05960e6f3d12d4e3e945582e64232185264faa4f4dfb2a8d",
} as const;
