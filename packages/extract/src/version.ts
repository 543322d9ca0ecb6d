/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:e93a8ae67233545c83054d3abf37646ffa7cf268b06a8298196fdd22f908dad5",
} as const;
