/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:c22a70ba54ac25ee3d5dc12a7bec36ddc8c7c0a094e4733b77836ccb5839907b",
} as const;
