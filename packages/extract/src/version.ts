/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:bcdedb2b228d112b87cf3f47811f1886dbe639cb1f0a4285d1ca558410ed27ea",
} as const;
