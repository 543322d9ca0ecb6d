/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:389df4a3b30125389cb473398b034765752a931f97891b9e2cebdbd7f6703511",
} as const;
