/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:98ecc7784f4314a23d8edd758fcf0e8d89a0788386c753e6ed04203734c42a59",
} as const;
