/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:c463b8bf344347ab975b157b13e9b468a1297fdeccd558c9bd683c0ade1b84f9",
} as const;
