/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:27a93c5e58c65c6f766f6dd682ee4fa50f7102c2549fc344674193c91cb57211",
} as const;
