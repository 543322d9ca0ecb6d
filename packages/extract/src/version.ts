/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:fb27f1353afb4fff7a7f290be846a65dc7590d192ee5660d3609f1ac3753aa43",
} as const;
