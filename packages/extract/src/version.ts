/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:bd742dcb076a6037bd3eaa638bba5ae3ff630c0d2fba13faff1cd79698540bec",
} as const;
