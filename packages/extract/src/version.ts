/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:698279fc0ac1378256eedad6c8809b7272cb0676ab71899723fc76e416d261af",
} as const;
