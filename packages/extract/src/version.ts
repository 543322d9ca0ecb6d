/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:d153f292a19b984c2ae7560dc184290a4f115a3a602e9212d0f5bb1e80e232b2",
} as const;
