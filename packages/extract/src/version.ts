/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:e4e462d0338b2ae93f9c9da97ea976fed4a29b899c6c86ebfa27096d8dd5e3c5",
} as const;
