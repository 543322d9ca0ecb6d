import { spawnSync } from "node:child_process";
import { resolve } from "node:path";

const program = resolve("bin/foi.js");

/** Runs the built command line as a child process. */
export function runFoi(words: readonly string[], environment: Record<string, string> = {}, input = "") {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...words], {
    encoding: "utf8",
    input,
    maxBuffer: 256 * 1024 * 1024,
    env: { ...process.env, NO_COLOR: "1", ...environment },
  });
  return { status, stdout, stderr };
}
