/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:9925dc84a1b0917982dab5bdefe14fd10f55b1ebc2706f99c458a81d53d309ef",
} as const;
