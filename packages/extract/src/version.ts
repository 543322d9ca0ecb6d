/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:9e6280b754a275dbf5c439585af192a0cc3efe6952dfe823d75a735cdb769e6e",
} as const;
