/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:f7aefad7bb473825be6fb1ba53c5c1240a85f60b58f9db43491a4f7452d6e67f",
} as const;
