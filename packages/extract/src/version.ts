/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:c19d283fe35a121deb1c0544de1be60074dc3884624dc84612322f94677d06e4",
} as const;
