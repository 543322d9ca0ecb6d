/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:072f097918e313de6ca1d4b6365899360987adae068f9ce54e44534012177182",
} as const;
