/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:cc878eba2a4a6963f776edc219c46a32dff89838c6524da48b24e6f18185cc78",
} as const;
