/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:378b2dd774f4ea64506d0e0c2b804fda967fc46a6a3d2044e931c317576b8fb8",
} as const;
