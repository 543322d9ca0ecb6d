/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:f4ec84ae17d45cbd2cf0dbe6e0cbf7682a25bc103d072999454c030155125f89",
} as const;
