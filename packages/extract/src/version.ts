/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:e068ea6752bd5beb192ad2a3220504614c3ba708726a0e39321257fcd484b347",
} as const;
