import type { CleanText, Section } from "../blocks.js";
import { readMark } from "../questions/read-mark.js";
import { resized } from "../sections/section-edits.js";
import { type Purpose, surestOf } from "./read-purposes.js";

/** A run of blocks of one purpose, but for one or two between them. */
interface Run {
  readonly first: number;
  readonly last: number;
}

/** A greeting or a line that leads in may stand inside what is asked. */
const LONGEST_GAP = 2;
/** Questions behind the first answer so many times stand by turns with their answers. */
const LEAST_TURNS = 2;

/**
 * The parts of a response as the purposes of its blocks make them, each way that they allow: what asks and what answers apart, with
 * all that asks before the first answer or only its last run, and both in one part, where questions and answers may stand by turns.
 */
export function partsByPurpose(
  clean: CleanText,
  sections: readonly Section[],
  purposes: readonly Purpose[],
): readonly (readonly Section[])[] {
  const surest = purposes.map(surestOf);
  const [first, last] = [surest.indexOf("answers"), surest.lastIndexOf("answers")];
  if (first < 0) return [];
  const runs = runsOf(surest, "asks");
  const before = runs.filter((run) => run.last < first);
  const [asked, newest] = [before[0], before.at(-1)];
  const response = (from: number) => part(clean, "response", from, last);
  const around = (requests: readonly Section[], answers: Section) => {
    const behind = requests.at(-1)?.last ?? -1;
    return [
      ...rest(clean, sections, 0, (requests[0] ?? answers).first - 1, "preamble"),
      ...requests,
      ...(requests.length === 0 ? [] : rest(clean, sections, behind + 1, answers.first - 1, "preamble")),
      answers,
      ...rest(clean, sections, last + 1, purposes.length - 1, "closing"),
    ];
  };
  const apart = [asked, newest].flatMap((run, index) => {
    if (run === undefined || newest === undefined || (index > 0 && run === asked)) return [];
    const request = part(clean, "request", fromLabel(clean, run.first), newest.last);
    return isFirstOfTurns(clean, request, runs.length - before.length)
      ? []
      : [around([request], response(Math.max(newest.last + 1, fromLabel(clean, first, true))))];
  });
  return [...apart, around([], response(asked?.first ?? first))];
}

/** 'Request 1' alone on its line says nothing by itself and belongs to the question, '1.' to the answer below it. */
function fromLabel({ blocks }: CleanText, first: number, isAnswer = false): number {
  const above = blocks[first - 1];
  const mark = above === undefined ? null : readMark(above);
  if (mark === null || above === undefined || (mark.role === "answer" && !isAnswer) || mark.labels.length === 0)
    return first;
  return mark.length >= above.text.length ? first - 1 : first;
}

/** One question before the first answer, and others behind it: they stand by turns, and it is no request of its own. */
function isFirstOfTurns({ blocks }: CleanText, { first, last }: Section, behind: number): boolean {
  if (behind < LEAST_TURNS) return false;
  return blocks.slice(first, last + 1).filter((block) => readMark(block) !== null).length < 2;
}

function runsOf(surest: readonly (keyof Purpose | null)[], purpose: keyof Purpose): readonly Run[] {
  const runs: Run[] = [];
  surest.forEach((one, at) => {
    if (one !== purpose) return;
    const run = runs.at(-1);
    const goesOn =
      run !== undefined && at - run.last <= LONGEST_GAP + 1 && !surest.slice(run.last, at).includes("answers");
    if (goesOn) runs[runs.length - 1] = { first: run.first, last: at };
    else runs.push({ first: at, last: at });
  });
  return runs;
}

function part(clean: CleanText, kind: "request" | "response", first: number, last: number): Section {
  return resized(clean, { kind, heading: null, first, last, start: 0, end: 0 }, first, last);
}

/** The parts between two blocks as rules know them; what they took for a request or an answer is none. */
function rest(
  clean: CleanText,
  sections: readonly Section[],
  from: number,
  to: number,
  kind: "preamble" | "closing",
): readonly Section[] {
  return sections
    .filter(({ first, last }) => first <= to && last >= from)
    .map((section) => {
      const told = section.kind === "request" || section.kind === "response" ? { ...section, kind } : section;
      return resized(clean, told, Math.max(from, section.first), Math.min(to, section.last));
    });
}
