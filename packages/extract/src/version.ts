/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:45814f4c946e763ea285bf8a1040066fcffb769d983d2bbc11761da1305a10fc",
} as const;
