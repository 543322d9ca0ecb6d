/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:3e46b065e98c8146ca9bd3dde2597f3852513f38f25a767a868cea12220bba82",
} as const;
