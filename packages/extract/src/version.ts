/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:8f5dc9b85dc3944ff4f48ed97899f702115517adc614eb13b918ff73c7a335be",
} as const;
