/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:52d4be41832f43f50dd1106f7cb4ac5ed997e648635cef35275629c709233a57",
} as const;
