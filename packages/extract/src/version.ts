/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:fa1bb6dd97065885ec5e5501d96999f60ae56a89192593d4ba201e6293ed5e87",
} as const;
