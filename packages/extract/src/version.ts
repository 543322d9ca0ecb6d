/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:85a0cc7872ae8abdeeecc1ef92b47528507b45e7491d1aface52effc5b9d7a3d",
} as const;
