/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:b0697a49b427c627c75d400207e51e13922bd67bc87628c73da89ef1eae423eb",
} as const;
