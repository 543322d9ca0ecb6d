import { resolve } from "node:path";
import { ConfigError } from "@foi-records/contract";
import { z } from "zod";
import type { Config } from "../config.js";
import { duration } from "../progress-line.js";
import { tell } from "../terminal.js";
import { useWork } from "../use-work.js";
import { makeSource, type SourceOptions, sourceOptionsOf } from "./make-source.js";

const NEVER = "never";
const INTERVAL = /^(\d{1,4})(m|h|d|w)$/;
const MINUTE_MS = 60_000;
const UNITS: Readonly<Record<string, number>> = { m: 1, h: 60, d: 24 * 60, w: 7 * 24 * 60 };

/** How often a source is read: `30m`, `6h`, `1d`, `2w`, or `never`; in milliseconds, null for never. */
export const everySchema = z.string().transform((text, context): number | null => {
  if (text === NEVER) return null;
  const [, count, unit = ""] = INTERVAL.exec(text) ?? [];
  const minutes = Number(count) * (UNITS[unit] ?? 0);
  if (minutes > 0) return minutes * MINUTE_MS;
  context.addIssue("must be such as 30m, 6h, 1d, 2w, or never");
  return z.NEVER;
});

const ADDRESS = /^https?:/i;
const STANDARD_INPUT = "-";

/** Workers may run in another folder, so that only whole paths and addresses mean the same there. */
function toWholeOperand(operand: string): string {
  if (operand === STANDARD_INPUT) throw new ConfigError("Standard input can't be read again and again.");
  return ADDRESS.test(operand) ? operand : resolve(operand);
}

function toWholeOptions(options: SourceOptions): SourceOptions {
  return options.urls === undefined ? options : { ...options, urls: resolve(options.urls) };
}

/** Has workers read a source now and every so often, or no more. */
export async function scheduleSource(
  operands: readonly string[],
  options: unknown,
  everyMs: number | null,
  config: Config,
): Promise<void> {
  const source = { paths: operands.map(toWholeOperand), options: toWholeOptions(sourceOptionsOf(options)) };
  await useWork(config, async ({ schedules }) => {
    if (everyMs === null) {
      if (await schedules.remove(source)) return tell("It is no longer read again and again.");
      throw new ConfigError("It was not scheduled; 'foi status' lists what is.");
    }
    await makeSource(source.paths, source.options);
    await schedules.set(source, everyMs);
    tell(`Workers read it now and every ${duration(everyMs / 1000)} from now on; 'foi status' lists it.`);
  });
}
