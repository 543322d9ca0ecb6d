/** Version of the extractor and the hash over its rules; written by `npm run generate`, never by hand. */
export const EXTRACTOR = {
  version: "0.1.0",
  rules: "sha256:9c6dc8ee93bae27dc52948ff4ffa352de913e6b906ee540bf030bdcc05ef1523",
} as const;
