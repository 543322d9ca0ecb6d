import { execFileSync } from "node:child_process";
import { join, resolve } from "node:path";

const FOI = join(resolve(import.meta.dirname, "../../.."), "apps/cli/bin/foi.js");
const OUTPUT_LIMIT = 1024 * 1024 * 1024;

/** What `foi evaluate --json` says of a folder: the command line is run as a person would, since no app is imported. */
export function runEvaluate(folder: string, ...flags: readonly string[]): unknown {
  const words = [FOI, "evaluate", folder, "--json", ...flags];
  return JSON.parse(execFileSync(process.execPath, words, { encoding: "utf8", maxBuffer: OUTPUT_LIMIT }));
}
