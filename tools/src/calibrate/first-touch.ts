import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { SIGNAL_NAMES, VALUE_KINDS } from "@foi-records/extract/calibration";
import { z } from "zod";
import type { Gathered } from "./gather.js";

/**
 * Values of labelled pages as they were read when nobody had seen the page yet. Rules are mended on a page once it is seen,
 * so that no later reading can tell how surely a stranger's page is read: these are kept, signals and all.
 */
const keptSchema = z.object({
  about: z.string(),
  signals: z.record(z.string(), z.array(z.string())),
  values: z.array(
    z.object({
      kind: z.enum(VALUE_KINDS),
      layout: z.string(),
      right: z.boolean(),
      /** Index of a signal → its value; those that are 0 are left out. */
      signals: z.record(z.string(), z.number()),
    }),
  ),
});
type Kept = z.infer<typeof keptSchema>;

const EMPTY: Kept = {
  about: "Signals of values as read at first touch; kept by npm run calibrate -- --keep FOLDER, never made anew.",
  signals: {},
  values: [],
};

/** The kept values, their signals by today's names; a signal that was not there then is 0. */
export function readKept(path: string): Gathered[] {
  const { signals, values } = load(path);
  return values.map(({ kind, layout, right, signals: own }) => {
    const then = new Map((signals[kind] ?? []).map((name, index) => [name, own[index] ?? 0]));
    return { kind, layout, right, signals: SIGNAL_NAMES[kind].map((name) => then.get(name) ?? 0) };
  });
}

/** Adds the values of a folder that nobody has looked into; names of signals that are new go to the end. */
export function keep(path: string, values: readonly Gathered[]): void {
  const kept = load(path);
  const signals = Object.fromEntries(
    VALUE_KINDS.map((kind) => [kind, [...new Set([...(kept.signals[kind] ?? []), ...SIGNAL_NAMES[kind]])]]),
  );
  const added = values.map(({ kind, layout, right, signals: own }) => {
    const named = SIGNAL_NAMES[kind].flatMap((name, index) => {
      const value = Number((own[index] ?? 0).toFixed(3));
      return value === 0 ? [] : [[signals[kind]?.indexOf(name) ?? 0, value]];
    });
    return { kind, layout, right, signals: Object.fromEntries(named) };
  });
  writeFileSync(path, write({ ...kept, signals, values: [...kept.values, ...added] }));
}

/** A line a value, so that an addition is an addition in the history too. */
function write({ about, signals, values }: Kept): string {
  const lines = values.map((value) => `  ${JSON.stringify(value)}`).join(",\n");
  const names = Object.entries(signals).map(([kind, list]) => `  ${JSON.stringify(kind)}: ${JSON.stringify(list)}`);
  return `{\n "about": ${JSON.stringify(about)},\n "signals": {\n${names.join(",\n")}\n },\n "values": [\n${lines}\n ]\n}\n`;
}

function load(path: string): Kept {
  return existsSync(path) ? keptSchema.parse(JSON.parse(readFileSync(path, "utf8"))) : EMPTY;
}
