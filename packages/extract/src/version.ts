/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:df37eaaa5af10be2536c7c9880059ac99159ec41e0e49ad82efeb2eabeb8e965",
} as const;
