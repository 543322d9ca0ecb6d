/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:c40591dcc2d744bfadf7bbe176bfdb69fc469f83aeae0024043b46f9fb939033",
} as const;
