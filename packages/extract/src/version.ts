/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:d40e35cee3da210ce3ccfc04e286a9892c890c882893671cf39f143c0d883f93",
} as const;
