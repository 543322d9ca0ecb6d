/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:380f71894943c8741c00adf1062e4a4b35c5c8cddfd2722edf45e167f5ca8022",
} as const;
