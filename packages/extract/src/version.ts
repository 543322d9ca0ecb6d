/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:62003938bcae3a3e711bc64673579075adbf56909e176138bc4216beb8942251",
} as const;
