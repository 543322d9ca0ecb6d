/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:29693b215a376bc357ed68e6d6be77b2dbfc53af638581009d1c151d38022c55",
} as const;
