import type { CleanBlock, CleanText } from "../blocks.js";
import type { DecidedQuestion } from "../outcome/decide-answers.js";
import { firstBlockAfter } from "../text/blocks-within.js";
import { cue } from "../text/cue/cue.js";
import { firstFrom } from "./first-from.js";
import type { PageSigns } from "./page-signs.js";

/** A question with what its signals look at. */
export interface QuestionSigns {
  readonly page: PageSigns;
  readonly asked: DecidedQuestion;
  readonly question: string;
  readonly answer: string;
  /** The line in which the question, or else the answer, starts. */
  readonly line: CleanBlock | undefined;
  /** Words between the question's end and its answer, in characters; null where one of the two is missing or stands before. */
  readonly gap: number | null;
  /** Words between the end of the answer and what is paired next, in characters. */
  readonly left: number;
  /** How many questions have this answer. */
  readonly sharing: number;
  /** True where the label comes after the label before it. */
  readonly inSequence: boolean;
  /** True where the answer stands before the answer to the question before. */
  readonly backwards: boolean;
}

/** An answer is looked at no further than this: signs of a wrong cut stand early or repeat. */
const REACH = 800;

/** Lays out every question of the page with its neighbours. */
export function layOut(page: PageSigns): readonly QuestionSigns[] {
  const { questions, clean } = page.found;
  const sharing = new Map<number, number>();
  for (const { answer } of questions) {
    const at = answer[0]?.start;
    if (at !== undefined) sharing.set(at, (sharing.get(at) ?? 0) + 1);
  }
  const starts = startsOf(page);
  return questions.map((asked, index) => {
    const [first] = asked.answer;
    return {
      page,
      asked,
      line: lineAt(clean, asked.question?.start ?? first?.start),
      gap: gapOf(asked.question?.end, first?.start),
      left: leftAfter(page, starts, asked.answer.at(-1)?.end),
      sharing: sharing.get(first?.start ?? -1) ?? 1,
      question: questionOf(page, asked),
      answer: answerOf(page, asked),
      inSequence: asked.label !== null && follows(questions[index - 1]?.label ?? null, asked.label),
      backwards: first !== undefined && first.start < (questions[index - 1]?.answer[0]?.start ?? 0),
    };
  });
}

function questionOf({ text }: PageSigns, { question }: DecidedQuestion): string {
  return question === null ? "" : text.slice(question.start, question.end);
}

function answerOf({ text }: PageSigns, { answer }: DecidedQuestion): string {
  return answer.map(({ start, end }) => text.slice(start, Math.min(end, start + REACH))).join("\n");
}

function lineAt(clean: CleanText, offset: number | undefined): CleanBlock | undefined {
  return offset === undefined ? undefined : clean.blocks[firstBlockAfter(clean, offset)];
}

function gapOf(from: number | undefined, to: number | undefined): number | null {
  return from === undefined || to === undefined || to < from ? null : to - from;
}

/** Where something paired or another section starts, in order. */
function startsOf({ found }: PageSigns): readonly number[] {
  const paired = found.questions.flatMap(({ question, answer }) =>
    question === null ? answer : [question, ...answer],
  );
  return [...paired, ...found.sections].map(({ start }) => start).sort((a, b) => a - b);
}

function leftAfter({ text }: PageSigns, starts: readonly number[], end: number | undefined): number {
  return end === undefined ? 0 : (starts[firstFrom(starts, end)] ?? text.length) - end;
}

const FIRST = cue(/^(?:0?1|a|i|1a|1i)$/);
const NUMBER = /^\d{1,3}/;
const ROMAN = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv"];

/** True where one label comes right after another: 3 after 2, b after a, iv after iii, 2a after 1 or 2; 1, a and i come first. */
export function follows(before: string | null, label: string): boolean {
  if (before === null) return FIRST.test(label);
  const [one, other] = [NUMBER.exec(before)?.[0], NUMBER.exec(label)?.[0]];
  if (one !== undefined && other !== undefined) {
    const step = Number(other) - Number(one);
    return step === 1 || (step === 0 && isNextLetter(before.slice(one.length), label.slice(other.length)));
  }
  return isNextLetter(before, label) || ROMAN.indexOf(label) === ROMAN.indexOf(before) + 1;
}

function isNextLetter(before: string, label: string): boolean {
  if (before === "") return label === "a" || label === "i";
  const next = ROMAN.indexOf(before);
  return label.charCodeAt(0) === before.charCodeAt(0) + 1 || (next >= 0 && ROMAN[next + 1] === label);
}
