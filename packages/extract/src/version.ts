/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:6b20a85eb0b236f42949e66df09e8cb92da148e694d4ef91487c225c8a0147e3",
} as const;
