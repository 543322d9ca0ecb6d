/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:9852836fd954b0442e22902698501ca79a759e6bc7b710e90c8f5aaaa5af97ca",
} as const;
