/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:9be5477d75214fa95b1a0c656dae3d33e634ef37b026c5961532ed9993071989",
} as const;
