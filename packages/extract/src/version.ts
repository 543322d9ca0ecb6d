/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:d995c5f2e40320a6f2a524af236357cfbbd4268430dd1b6a9796db9129d0e8a1",
} as const;
