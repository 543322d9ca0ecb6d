/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:db17d61d504ef5d91b467703b8497193dd47f874d5c5d6eecf16f2ee52f611cf",
} as const;
