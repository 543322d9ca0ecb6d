/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:4dd4c066e70e5643604b56ab6d48f9b7989c2dfe7a4884fc9fb387a3bda8d2f5",
} as const;
