/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:940116e762afc6d0fdd8fe3f658b28d000692a2142dc437011f94a8f6ef91eeb",
} as const;
