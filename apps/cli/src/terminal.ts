import { once } from "node:events";

/** Writes a line of the result to standard output and waits where its reader is slow. */
export async function print(line: string): Promise<void> {
  if (!process.stdout.write(`${line}\n`)) await once(process.stdout, "drain");
}

/** Tells the person something on standard error; never part of the result. */
export function tell(line: string): void {
  process.stderr.write(`${line}\n`);
}
