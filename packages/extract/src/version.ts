/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:28852ecbc302fa3d013cadca978bf0cef92aeecac116dfee4da729fe08ef0b10",
} as const;
