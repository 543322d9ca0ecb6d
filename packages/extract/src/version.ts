/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:2dd2188d727e3ef915c9cff878cde0ba65e97bb474f01204e1e671ca8f655191",
} as const;
