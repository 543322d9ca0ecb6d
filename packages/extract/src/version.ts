/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:99c3c590dac68c2f99ce1827c32726c561b4368e5774020258fa7fb05ed0d42c",
} as const;
