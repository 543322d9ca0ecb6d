/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:bad06df6d69b3ac80e1870dd12b559aa81379f72de0e297e9836addc8d526811",
} as const;
