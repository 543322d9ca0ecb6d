import { parseArgs } from "node:util";

export interface BenchOptions {
  readonly pages: number;
  readonly seed: number;
  readonly json: boolean;
}

const USAGE = "Usage: npm run bench -- [--pages N] [--seed N] [--json]";
const WHOLE = /^\d{1,7}$/;

/** Reads the options of a benchmark; ends the program with 2 where it is called wrongly, and says how it is called. */
export function readOptions(pages: number): BenchOptions {
  try {
    const { values } = parseArgs({
      options: {
        pages: { type: "string", default: `${pages}` },
        seed: { type: "string", default: "1" },
        json: { type: "boolean", default: false },
      },
    });
    for (const name of ["pages", "seed"] as const)
      if (!WHOLE.test(values[name]) || Number(values[name]) === 0)
        throw new Error(`--${name} takes a whole number from 1.`);
    return { pages: Number(values.pages), seed: Number(values.seed), json: values.json };
  } catch (error) {
    console.error(`${(error as Error).message}\n${USAGE}`);
    process.exit(2);
  }
}
