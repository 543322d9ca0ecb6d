import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { ANSWER_STATUSES, type AnswerStatus, OUTCOMES } from "@foi-records/contract";
import type { OutcomeRead, RuledResponse } from "@foi-records/extract/calibration";
import { z } from "zod";

const sightSchema = z.object({
  case: z.string(),
  outcome: z.enum(OUTCOMES),
  questions: z.array(z.tuple([z.string().nullable(), z.enum(ANSWER_STATUSES)])),
  exemptions: z.array(z.string()),
});

/** What rules read of a labelled page that they had not been mended on. */
export type FirstSight = z.infer<typeof sightSchema>;

/** What is kept of all pages that were read so, by the name of the case. */
export function readSights(file: string): ReadonlyMap<string, FirstSight> {
  const lines = existsSync(file) ? readFileSync(file, "utf8").split("\n") : [];
  const sights = lines.filter((line) => line !== "").map((line) => sightSchema.parse(JSON.parse(line)));
  return new Map(sights.map((sight) => [sight.case, sight]));
}

/** Keeps what is new beside what is kept, a line a page; what was read first stands. */
export function addSights(file: string, found: readonly FirstSight[]): number {
  const kept = readSights(file);
  const added = found.filter((sight) => !kept.has(sight.case));
  const all = [...kept.values(), ...added].sort((one, other) => (one.case < other.case ? -1 : 1));
  writeFileSync(file, all.map((sight) => `${JSON.stringify(sight)}\n`).join(""));
  return added.length;
}

/** What is kept of a response. */
export function sightOf(name: string, { read, questions }: RuledResponse): FirstSight {
  return {
    case: name,
    outcome: read.outcome,
    questions: questions.map(({ label, status }): [string | null, AnswerStatus] => [label, status]),
    exemptions: [...read.exemptions],
  };
}

/** The same as weights of outcomes are learned from it. */
export function readOfSight({ outcome, questions, exemptions }: FirstSight): OutcomeRead {
  return { outcome, statuses: questions.map(([, status]) => status), exemptions };
}
