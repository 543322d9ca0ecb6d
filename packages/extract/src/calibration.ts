import type { RawDocument } from "@foi-records/contract";
import { OWN_NAMES, readSignals, SHARED_NAMES } from "./confidence/read-signals.js";
import { type SignalledValue, VALUE_KINDS, type ValueKind } from "./confidence/signal.js";
import { pageSigns, shareOfSign } from "./detect/page-talk.js";
import { visibleHead } from "./detect/visible-head.js";
import { findAll } from "./extract-document.js";
import { readSentences, type Sentence } from "./outcome/answer-sentences.js";
import { placeOfSurest } from "./outcome/answer-talk.js";
import { signsOfWords, weighedWords } from "./text/word-weights.js";

export {
  pageSigns,
  placeOfSurest,
  type Sentence,
  type SignalledValue,
  shareOfSign,
  signsOfWords,
  VALUE_KINDS,
  type ValueKind,
  visibleHead,
  weighedWords,
};

/** The names of each kind's signals, the page's before its own. */
export const SIGNAL_NAMES = Object.fromEntries(
  VALUE_KINDS.map((kind) => [kind, [...SHARED_NAMES, ...OWN_NAMES[kind]]]),
) as unknown as Readonly<Record<ValueKind, readonly string[]>>;

/** The signals of every judged value of a document's records, the page's before its own: what `npm run calibrate` learns weights for. */
export async function signalsOf(raw: RawDocument): Promise<readonly (readonly SignalledValue[])[]> {
  return (await findAll(raw)).map((found) => {
    const { shared, values } = readSignals(found);
    return values.map((value) => ({ ...value, signals: [...shared, ...value.signals] }));
  });
}

/** The sentences of an answer as its status is read from them: what `npm run learn-answers` learns from. */
export function sentencesOfAnswer(answer: string): readonly Sentence[] {
  return readSentences(answer, { start: 0, end: answer.length }, {});
}

/** The paragraphs of each response of a document, rows of tables and noise left out: what `npm run learn-closings` learns from. */
export async function paragraphsOf(raw: RawDocument): Promise<readonly (readonly string[])[]> {
  return (await findAll(raw)).map(({ clean }) =>
    clean.blocks.flatMap(({ kind, text }) => (kind === "table-row" ? [] : [text])),
  );
}

/** The cleaned text of each response of a document: what `npm run learn-pages` learns from. */
export async function textsOf(raw: RawDocument): Promise<readonly string[]> {
  return (await findAll(raw)).map(({ clean }) => clean.text);
}
