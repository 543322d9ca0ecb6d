/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:e6f8bcf2bab9c914187e974a8d8fcffb8d8d7835f782c37bf817282d2402fdc4",
} as const;
