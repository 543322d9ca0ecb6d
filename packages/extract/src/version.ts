/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:02fd140dfb452c60f0592bacbfa8ce333192e15b3e90aa12126c406cb15ade68",
} as const;
