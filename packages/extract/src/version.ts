/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:c57d856b18455c79f26f3d380ebc9c57490402f6873315c899dc0aaf94a59a79",
} as const;
