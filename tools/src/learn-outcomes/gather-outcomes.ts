import { readFileSync } from "node:fs";
import { basename, extname } from "node:path";
import { OUTCOMES, type Outcome } from "@foi-records/contract";
import { outcomeSigns, ruledResponsesOf } from "@foi-records/extract/calibration";
import { z } from "zod";
import { type FirstSight, readOfSight } from "../first-sight/first-sight.js";
import { handOf } from "../learn/hand-of.js";
import type { KindExample } from "../learn/kinds.js";
import { rawOfFile } from "../learn/raw-of-file.js";

const labelSchema = z.object({ outcome: z.enum(OUTCOMES) });

/** A labelled response: what speaks for its outcome, and which it is. */
export interface LabelledOutcome extends KindExample {
  readonly hand: string;
  /** The outcome by the rules, before they were mended on the page where that is kept. */
  readonly byRules: Outcome;
  readonly isFirstSight: boolean;
}

/**
 * The labelled responses of documents that hold one. Rules were mended on these pages until they read them rightly; how far they
 * can be believed, only what they read of them before tells.
 */
export async function gatherOutcomes(
  files: readonly string[],
  sights: ReadonlyMap<string, FirstSight>,
): Promise<readonly LabelledOutcome[]> {
  const outcomes: LabelledOutcome[] = [];
  for (const file of files) {
    const label = labelSchema.safeParse(JSON.parse(readFileSync(file.replace(/\.\w+$/, ".json"), "utf8")));
    const [response, second] = label.success ? await ruledResponsesOf(rawOfFile(file)) : [];
    if (!label.success || response === undefined || second !== undefined) continue;
    const sight = sights.get(basename(file, extname(file)));
    const read = sight === undefined ? response.read : readOfSight(sight);
    outcomes.push({
      signs: outcomeSigns(read, response.talk),
      kind: OUTCOMES.indexOf(label.data.outcome),
      hand: handOf(file),
      byRules: read.outcome,
      isFirstSight: sight !== undefined,
    });
  }
  return outcomes;
}
