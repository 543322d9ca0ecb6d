/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:7651def2c3cc8af05d092e201928c0c955ad8c8bf2786d4d4e7fffa3e5836190",
} as const;
