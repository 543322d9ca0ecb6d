/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:26c8885e389f44aacb713842290e2a9cac6a4045c518168e1a84df0aae5f45ee",
} as const;
