/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:f734136370c40b59a3d5295cf297ba79211b62f41d8d2ecfa75e1594658b9faa",
} as const;
