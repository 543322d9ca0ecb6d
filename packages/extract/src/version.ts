/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:2dde2a128b97ee14ee4f27a7013e74e60085900cb407e01fadcca85802b46f85",
} as const;
