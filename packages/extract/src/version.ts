/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:2df3c0d37307340f2150b9a3cdc8e82ccfaaca845ef74a5e1c26e85d3f15c799",
} as const;
