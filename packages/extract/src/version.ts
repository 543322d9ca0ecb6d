/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:bf876bf10bd633552f88a815f7567a040be84634f713060d43144a331be0c1fb",
} as const;
