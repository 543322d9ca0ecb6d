/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:bea054e4c03d550bc0969d980f6ca98f8cad29cae16a935c1b6a9c8096e1b575",
} as const;
