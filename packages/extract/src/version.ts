/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:f945a59b97a299929dd252e5091a71bc302c92e40d4e6eb0ee9062597949ea29",
} as const;
