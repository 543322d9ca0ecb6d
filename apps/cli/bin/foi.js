#!/usr/bin/env -S node --no-regexp-tier-up
// The engine makes machine code of a pattern when it first runs (ADR 0029): a flag that only the start of a process can set.
import { existsSync } from "node:fs";

const program = new URL("../dist/main.js", import.meta.url);
if (existsSync(program)) {
  const { main } = await import(program.href);
  process.exitCode = await main(process.argv.slice(2));
} else {
  console.error("foi: not built yet. Run 'npm run build' in the folder of foi-records, then try again.");
  process.exitCode = 2;
}
