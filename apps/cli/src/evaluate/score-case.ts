import { judgeValues, type Rating } from "./judge-values.js";
import type { Label } from "./label.js";
import type { Mark, ReadRecord } from "./mark.js";
import { scoreCitations } from "./score-citations.js";
import { scoreFacts } from "./score-facts.js";
import { scoreQuestions } from "./score-questions.js";
import { scoreText } from "./score-text.js";
import { EMPTY_TALLY, FIELDS, type Field, sumTallies, type Tally } from "./tally.js";

/** Something that the reading has wrong, in words. */
export interface Mistake {
  readonly field: Field;
  readonly message: string;
}

/** How one labelled response was read. */
export interface CaseResult {
  readonly id: string;
  readonly layout: string;
  readonly hasRecord: boolean;
  /** Which of its document's records was scored, from 0; absent where none was. */
  readonly record?: number | undefined;
  readonly tallies: Readonly<Record<Field, Tally>>;
  readonly wrong: readonly Mistake[];
  /** JSON Pointer of each value that the record states a confidence of → that confidence, and whether the value is right. */
  readonly ratings: Readonly<Record<string, Rating>>;
}

/** Compares a response's record with its label, as `score.py` does; without a record everything counts as missed. */
export function scoreCase(label: Label, record: ReadRecord | null): CaseResult {
  const marks = [
    ...scoreText(label, record),
    ...scoreFacts(label, record),
    ...scoreQuestions(label, record?.questions ?? []),
    ...scoreCitations(label, record),
  ];
  return {
    id: label.id,
    layout: label.layout,
    hasRecord: record !== null,
    tallies: tallyByField(marks),
    wrong: marks.flatMap(({ field, wrong }) => (wrong === undefined ? [] : [{ field, message: wrong }])),
    ratings: judgeValues(label, record),
  };
}

function tallyByField(marks: readonly Mark[]): Record<Field, Tally> {
  const tallies = Object.fromEntries(FIELDS.map((field) => [field, EMPTY_TALLY])) as Record<Field, Tally>;
  for (const mark of marks) tallies[mark.field] = sumTallies([tallies[mark.field], mark]);
  return tallies;
}
