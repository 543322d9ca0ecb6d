/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:ec6b6268b5c1ab22fc06fe555714b498546bb462b9e119ca0260cb0e74b8be38",
} as const;
