/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:e95ea4edc2788fafb154325034c3ac695a3c42efecb328ada07eaeee3db7fe82",
} as const;
