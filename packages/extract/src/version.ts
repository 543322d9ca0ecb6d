/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:bd90917ef4bd45ea5750c875c88bf8de20c02375b24a441c8918e1464ebdde52",
} as const;
