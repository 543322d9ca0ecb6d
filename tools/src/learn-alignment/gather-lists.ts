import { readFileSync } from "node:fs";
import {
  cleanTextsOf,
  type ListedQuestion,
  MOST_QUESTIONS,
  MOST_UNITS,
  type Purpose,
  pathOfAnswers,
  type Step,
  setsOf,
  type UnitFacts,
  unitFacts,
} from "@foi-records/extract/calibration";
import { type Folded, fold, type Place, placeFrom, spanOf } from "../learn/folded.js";
import { type LabelledPairs, pairsSchema } from "../learn/labelled-pairs.js";
import { rawOfFile } from "../learn/raw-of-file.js";

type CleanText = Awaited<ReturnType<typeof cleanTextsOf>>[number];
type Sets = ReturnType<typeof setsOf>;

/** A labelled page of several questions: its pieces, and what labels say that each of them is. */
export interface LabelledList {
  readonly name: string;
  readonly clean: CleanText;
  readonly questions: readonly ListedQuestion[];
  readonly answers: readonly (string | null)[];
  readonly units: readonly UnitFacts[];
  readonly sets: Sets;
  readonly path: readonly Step[];
  /** True where a path can give the labelled answers: no piece answers questions that no piece names together. */
  readonly isReachable: boolean;
}

/** The list of a labelled page, its blocks told by purposes that were learned elsewhere; null where it has none to learn from. */
export async function gatherList(file: string, purposes: readonly Purpose[]): Promise<LabelledList | null> {
  const label = pairsSchema.safeParse(JSON.parse(readFileSync(file.replace(/\.\w+$/, ".json"), "utf8")));
  if (!label.success || !isList(label.data.qa)) return null;
  const [clean, second] = await cleanTextsOf(rawOfFile(file));
  if (clean === undefined || second !== undefined || clean.blocks.length !== purposes.length) return null;
  const placed = placedIn(clean.text, label.data.qa);
  if (placed === null) return null;
  const { questions, spans } = placed;
  const units = unitFacts(clean, questions, purposes);
  if (units.length === 0 || units.length > MOST_UNITS) return null;
  const sets = setsOf(units, questions.length);
  const { path, sets: taken } = pathOfAnswers(units, spans, sets);
  const answers = label.data.qa.map(({ answer }) => answer);
  return { name: file, clean, questions, answers, units, sets, path, isReachable: taken.length === sets.length };
}

function isList(qa: LabelledPairs): boolean {
  const labels = qa.flatMap(({ label }) => label?.toLowerCase() ?? []);
  return qa.length > 1 && qa.length <= MOST_QUESTIONS && new Set(labels).size === labels.length;
}

/** Where questions and answers stand, each answer behind its question where it can; null where a question stands nowhere. */
function placedIn(text: string, qa: LabelledPairs) {
  const folded = fold(text);
  let behind = 0;
  const questions: ListedQuestion[] = [];
  const spans = qa.map(({ label, question, answer }) => {
    const asked = placeBehind(folded, question, behind);
    if (asked === null) return [];
    const span = spanOf(folded, asked);
    questions.push({ label, span, text: text.slice(span.start, span.end) });
    behind = asked[1];
    const said = placeBehind(folded, answer, behind);
    return said === null ? [] : [spanOf(folded, said)];
  });
  return questions.length < qa.length ? null : { questions, spans };
}

function placeBehind(folded: Folded, text: string | null, behind: number): Place | null {
  return text === null ? null : (placeFrom(folded, text, behind) ?? placeFrom(folded, text, 0));
}
