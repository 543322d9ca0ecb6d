import { once } from "node:events";
import { toPrintable } from "./text-style.js";

/** Writes a line of the result to standard output and waits where its reader is slow. */
export async function print(line: string): Promise<void> {
  if (!process.stdout.write(`${line}\n`)) await once(process.stdout, "drain");
}

/** Tells the person something on standard error; never part of the result. Names of files are strangers' too. */
export function tell(line: string): void {
  process.stderr.write(`${toPrintable(line)}\n`);
}
