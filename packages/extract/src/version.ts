/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:5943880331b5e3917f94a24cd6ccc451b18ab8f6947b301634788c360024ef73",
} as const;
