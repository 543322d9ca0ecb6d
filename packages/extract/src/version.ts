/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:d5eafeacab3227cb63c0678e1c2999f1ee541bcdadac0301dc9047db37623993",
} as const;
