/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:fbaade496da5b5306e98e5bdcca9b06002e7b74b99850b868a32437e3958aca3",
} as const;
