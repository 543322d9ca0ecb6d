/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:9586aab99bdd4286cc3fface2398b1e7e10e52f0ab0d659ec25842acf328cd40",
} as const;
