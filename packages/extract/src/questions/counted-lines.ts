import type { CleanBlock } from "../blocks.js";
import { asksSomething } from "./asking-lines.js";
import { asksByName } from "./asks-on.js";
import { BARE, type Counted, countedIn } from "./counted-frames.js";
import { answerWord } from "./numbering/answer-word.js";
import { number } from "./numbering/numbers.js";
import { nameMark, readMark } from "./read-mark.js";

/** A block that opens with a number, and the one below it. */
interface CountedBlock extends Counted {
  readonly block: CleanBlock;
  readonly below: CleanBlock | undefined;
}

/** Blocks whose numbers count from 1 on in one frame, whatever stands between them. */
interface Run {
  readonly frame: string;
  readonly members: readonly CountedBlock[];
  /** How far they count; a number that comes twice, over the question and over its answer, counts once. */
  readonly length: number;
}

type List = readonly CleanBlock[];

/** A number with nothing around it, '1 the number of cards', opens many a line that is none of a list. */
const LEAST_BARE = 3;
const LEAST = 2;
/** Each is compared with each, and no letter has so many lists. */
const MOST_RUNS = 100;
/** So many of a list of questions are seen to ask. */
const ASKING_SHARE = 0.6;

/**
 * Labels of a shape that nobody thought of, '#1', 'Issue 1:', '01.', 'One -', are known by their counting on from 1 in one frame
 * over what asks; all that stands in the frame is labelled so. Another frame that counts as far as a list of questions labels their answers.
 */
export function nameCountedLines(blocks: readonly CleanBlock[]): void {
  const runs = runsOf(blocks.flatMap((block, index) => countedBlocks(block, blocks[index + 1])));
  if (runs.length === 0 || runs.length > MOST_RUNS) return;
  const asking = runs.filter(asksMostly);
  const lists = [...asking.map(firstsOf), ...labelledRuns(blocks)];
  const isOfList = ({ frame, length }: Run) =>
    asking.some((one) => one.frame === frame && (frame === BARE ? one.length === length : one.length >= length));
  if (lists.length > MOST_RUNS) return;
  const others = runs.filter((run) => !isOfList(run));
  const twins = others.filter((run) => run.frame === BARE && hasTwin(run, others, lists));
  for (const run of [...runs.filter(isOfList), ...twins]) run.members.filter(isUnknown).forEach(nameNumber);
  for (const run of others.filter(({ frame }) => frame !== BARE)) {
    if (answersEach(run, lists)) run.members.filter((one) => !isKnownAnswer(one)).forEach(nameAnswer);
    else if (answersBehind(run, lists)) nameAlike(run.members);
  }
}

/** A style that knows a label knows what it is, unless words behind the number say more: 'Q2 answer:'. */
function isUnknown({ block, frame, isNamed }: CountedBlock): boolean {
  return frame === BARE || isNamed || !isLabelled(block);
}

/** A style may misread one of a run, '3 - 61' as a range: where all the others count on, so does that one. */
function isMisread({ block, label }: CountedBlock): boolean {
  const labels = readMark(block)?.labels ?? [];
  const isOther = !labels.some((one) => numberIn(one) === numberIn(label));
  return isOther || (labels.length > 1 && labels.every((one) => NUMBER.test(one)));
}

const NUMBER = /^\d+$/;

/** '2' of '2', of '2a' and of 'B2'. */
function numberIn(label: string): string | undefined {
  return DIGITS.exec(label)?.[0];
}

const DIGITS = /\d+/;

function isKnownAnswer({ block }: CountedBlock): boolean {
  return isLabelled(block) && readMark(block)?.role === "answer";
}

function isLabelled(block: CleanBlock): boolean {
  return (readMark(block)?.labels.length ?? 0) > 0;
}

function nameNumber({ block, label, length }: CountedBlock): void {
  nameMark(block, { role: "number", style: number.name, labels: [label], length });
}

function nameAnswer({ block, label, length }: CountedBlock): void {
  nameMark(block, { role: "answer", style: answerWord.name, labels: [label], length });
}

function countedBlocks(block: CleanBlock, below: CleanBlock | undefined): readonly CountedBlock[] {
  if (block.cells !== undefined || block.marker !== undefined) return [];
  return countedIn(block.text).map((one) => ({ ...one, block, below }));
}

function runsOf(counted: readonly CountedBlock[]): readonly Run[] {
  const open = new Map<string, CountedBlock[]>();
  const runs: { readonly frame: string; readonly members: CountedBlock[] }[] = [];
  for (const one of counted) {
    const members = open.get(one.frame);
    if (members !== undefined && goesOn(members, one)) members.push(one);
    else if (one.place === 1) {
      const begun = [one];
      open.set(one.frame, begun);
      runs.push({ frame: one.frame, members: begun });
    }
  }
  return runs
    .map(({ frame, members }) => ({ frame, members, length: members.at(-1)?.place ?? 0 }))
    .filter(({ length }) => length >= LEAST);
}

/** A list counts on; it may print a number twice, over the question and over its answer. */
function goesOn(members: readonly CountedBlock[], { place }: CountedBlock): boolean {
  const last = members.at(-1)?.place;
  return place === (last ?? 0) + 1 || (place === last && members.filter((one) => one.place === place).length === 1);
}

function asksMostly({ frame, members, length }: Run): boolean {
  const asking = new Set(members.filter(asks).map(({ place }) => place));
  if (frame === BARE && length < LEAST_BARE) return members.every(({ block }) => ENDS_ASKING.test(block.text));
  return asking.size >= length * ASKING_SHARE;
}

const ENDS_ASKING = /\?["'’”)]*$/;

/** A number alone on its line stands over what asks. */
function asks({ block, below, length }: CountedBlock): boolean {
  const text = block.text.length > length ? block.text.slice(length) : (below?.text ?? "");
  return asksSomething({ text }) || asksByName(text);
}

/** The blocks in which each number of a run stands first. */
function firstsOf({ members }: Run): List {
  return members.filter(({ place }, index) => place !== members[index - 1]?.place).map(({ block }) => block);
}

/** True where every number of a run stands between that of a list and the next. */
function answersEach(run: Run, lists: readonly List[]): boolean {
  const own = firstsOf(run);
  return lists.some(
    (list) => isTwin(own, list) && own.every((block, at) => standsBetween(block, list[at], list[at + 1])),
  );
}

/** True where a run stands behind a list that counts as far. */
function answersBehind(run: Run, lists: readonly List[]): boolean {
  const own = firstsOf(run);
  return lists.some((list) => isTwin(own, list) && startOf(list.at(-1)) < startOf(own[0]));
}

function isTwin(own: List, list: List): boolean {
  return list.length === own.length && !list.some((block) => own.includes(block));
}

/** What no style knows of a run is an answer, unless a style knows the others for numbers. */
function nameAlike(members: readonly CountedBlock[]): void {
  const unsure = members.filter((one) => isUnknown(one) || isMisread(one));
  unsure.forEach(unsure.length < members.length ? nameNumber : nameAnswer);
}

function standsBetween(block: CleanBlock, one: CleanBlock | undefined, next: CleanBlock | undefined): boolean {
  return startOf(one) < block.start && block.start < startOf(next);
}

function startOf(block: CleanBlock | undefined): number {
  return block?.start ?? Number.POSITIVE_INFINITY;
}

/** True where another list stands wholly apart from a run of bare numbers and counts just as far. */
function hasTwin(run: Run, others: readonly Run[], lists: readonly List[]): boolean {
  if (run.length < LEAST_BARE) return false;
  const own = firstsOf(run);
  const bare = others.filter((one) => one !== run && one.frame === BARE).map(firstsOf);
  return [...bare, ...lists].some((other) => other.length === own.length && standApart(own, other));
}

function standApart(one: List, other: List): boolean {
  const [first, last] = [one[0]?.start ?? 0, one.at(-1)?.start ?? 0];
  return (other.at(-1)?.start ?? 0) < first || (other[0]?.start ?? 0) > last;
}

/** The blocks whose known labels count from '1' on without a gap. */
function labelledRuns(blocks: readonly CleanBlock[]): readonly List[] {
  const runs: CleanBlock[][] = [];
  for (const block of blocks) {
    const mark = readMark(block);
    if (mark === null || mark.role === "answer" || mark.labels.length !== 1) continue;
    const run = runs.at(-1);
    if (mark.labels[0] === "1") runs.push([block]);
    else if (run !== undefined && mark.labels[0] === String(run.length + 1)) run.push(block);
  }
  return runs.filter(({ length }) => length >= LEAST);
}
