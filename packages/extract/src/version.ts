/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:6a77002f59882b9fe91259c0d75fbb997c13f09a1e7e839b5f475922964437e3",
} as const;
