/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:e41b25bde7e9613253eabfc26582a8f5652597b8f2517e018f4afb89c1826a3e",
} as const;
