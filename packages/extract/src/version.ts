/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:aaee7fb441f7f414dd6e59bdff8fe87f09dea375489b986e50c428e1e1dcf1e8",
} as const;
