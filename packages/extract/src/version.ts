/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:83d5d9d44e137304ac304a51cdd34611e99bcc355eb07ab84e66896ef5b8a947",
} as const;
