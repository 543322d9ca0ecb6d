#!/usr/bin/env -S node --no-regexp-tier-up --max-valid-polymorphic-map-count=8 --max-inlined-bytecode-size-cumulative=100
// Patterns become machine code at once (ADR 0029), eight kinds of objects are known at a place (ADR 0032), and little is taken into what calls it (ADR 0034): flags that only the start of a process can set.
import { existsSync } from "node:fs";

const program = new URL("../dist/main.js", import.meta.url);
if (existsSync(program)) {
  const { main } = await import(program.href);
  process.exitCode = await main(process.argv.slice(2));
} else {
  console.error("foi: not built yet. Run 'npm run build' in the folder of foi-records, then try again.");
  process.exitCode = 2;
}
