/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:99a25536ef59c9d74097f346721e928790c493e95421c0f94689546f1fd644f0",
} as const;
