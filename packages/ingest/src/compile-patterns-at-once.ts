import { setFlagsFromString } from "node:v8";

/**
 * Has the engine make machine code of a pattern when it first runs. It would read the pattern as a list of steps for that run and make machine
 * code for the next; some thousand patterns run for nearly every page. For the whole process, its threads too (ADR 0029).
 */
export function compilePatternsAtOnce(): void {
  setFlagsFromString("--no-regexp-tier-up");
}
