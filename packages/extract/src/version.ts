/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:3765a45aa66128c0ccbd8c2da2020fdf8457dad14e0e359eafa891c8a1811ef2",
} as const;
