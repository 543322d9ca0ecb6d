/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:dce97bb07bb580ab23cdac1675e12097402819f720b5911596a5e50dae44673f",
} as const;
