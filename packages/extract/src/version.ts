/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:0e9418fd718fd76235c74dd0eb99e4681dc463ad36d7a2866bb4edd539ab1e47",
} as const;
