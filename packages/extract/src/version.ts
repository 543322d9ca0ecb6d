/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:f69ace75c97975182d2ba0c16533bdd60a53662412c984807588d5a4b1a19105",
} as const;
