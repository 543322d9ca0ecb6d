/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:6fc1e2a38a1b183a134b79495d566978540a22673c62c67d75fd39bb03d2928b",
} as const;
