/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:d1218c2ab94910d42098eb99e5d4c4e051ac5525ebf550609f3dcefbf7160e49",
} as const;
