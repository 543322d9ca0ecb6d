/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:a9335daa7378437cc89cc16ca75ccebb09ae852ab3cb9e3df0f2f7a7eba52282",
} as const;
