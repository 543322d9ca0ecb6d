/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:76e208aacee249fa9e96238b793bd73127ecd75b5a8c8238185dd9261253b405",
} as const;
