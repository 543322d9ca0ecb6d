/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:49a489015e757500a8d171199148706b54389e7d80b8519686390d44bb7078d1",
} as const;
