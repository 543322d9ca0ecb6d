#!/usr/bin/env node
import { existsSync } from "node:fs";
import { setFlagsFromString } from "node:v8";

// Before any pattern runs (ADR 0029); the module that does so for a program that embeds the threads would be loaded too late.
setFlagsFromString("--no-regexp-tier-up");

const program = new URL("../dist/main.js", import.meta.url);
if (existsSync(program)) {
  const { main } = await import(program.href);
  process.exitCode = await main(process.argv.slice(2));
} else {
  console.error("foi: not built yet. Run 'npm run build' in the folder of foi-records, then try again.");
  process.exitCode = 2;
}
