/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:5de6d29013bf966e6c02165810bc38242e2f2b4b98e7140d4bec8c2168880090",
} as const;
