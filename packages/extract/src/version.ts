/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:fee1f1a281e1d539cca275623e53e1c66093a289e3aa823aa14900b41457b79d",
} as const;
