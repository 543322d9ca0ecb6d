const toTarget = (type, syntax) => [
  "@swc/jest",
  { jsc: { target: "es2023", parser: { syntax }, experimental: { keepImportAttributes: true } }, module: { type } },
];

/** One configuration for every workspace: TypeScript through swc, native ES modules, sources resolved without their `.js` ending. */
export default {
  testEnvironment: "node",
  // Ends what hangs, and nothing that a busy machine holds up: no test has a limit of its own that is shorter.
  testTimeout: 300_000,
  extensionsToTreatAsEsm: [".ts"],
  testMatch: ["<rootDir>/test/**/*.test.ts"],
  moduleNameMapper: { "^(\\.{1,2}/.*)\\.js$": ["$1.ts", "$1.js"] },
  transform: {
    "^.+\\.ts$": toTarget("es6", "typescript"),
    // ES modules that others require, which Node does since 20.19 and jest only on Node 24: by html-encoding-sniffer the
    // first, by @fastify/static the others.
    "/node_modules/(@exodus/bytes|content-disposition|cookie)/.+\\.js$": toTarget("commonjs", "ecmascript"),
  },
  transformIgnorePatterns: ["/node_modules/(?!(@exodus/bytes|content-disposition|cookie)/)"],
};
