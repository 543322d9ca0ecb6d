import { readdirSync, readFileSync } from "node:fs";

/** Clock ticks a second, as Linux tells them to programs. */
const TICKS = 100;

/** Processor milliseconds of a process and of all that it has started, those that have ended too; Linux alone tells. */
export function cpuOf(pid: number): number {
  const own = readStat(pid);
  if (own === null) return 0;
  const children = readdirSync("/proc")
    .map(Number)
    .filter((other) => Number.isInteger(other) && readStat(other)?.parent === pid);
  const running = children.reduce((sum, child) => sum + (readStat(child)?.ticks ?? 0), 0);
  return ((own.ticks + own.endedTicks + running) * 1000) / TICKS;
}

function readStat(pid: number) {
  try {
    // The name of the program, in brackets, may hold spaces: fields are counted behind it.
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ").at(-1)?.split(" ").map(Number) ?? [];
    const [user = 0, system = 0, endedUser = 0, endedSystem = 0] = fields.slice(11, 15);
    return { parent: fields[1] ?? 0, ticks: user + system, endedTicks: endedUser + endedSystem };
  } catch {
    return null;
  }
}
