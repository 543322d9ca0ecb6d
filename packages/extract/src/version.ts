/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:26812cefa855d7199b6aecf383585f922fafe02257aacf5d771f81fd4fa18e79",
} as const;
