/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:1bc5fe07785604c750f3ec79c473322b75b4f8b0e3141eca14976c3a79445250",
} as const;
