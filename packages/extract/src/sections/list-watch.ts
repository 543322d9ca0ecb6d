import type { CleanBlock, SectionKind } from "../blocks.js";
import { asksByName } from "../questions/asks-on.js";
import { type Mark, readMark } from "../questions/read-mark.js";
import { readsAsAnswer } from "../questions/reads-as-answer.js";
import { cue } from "../text/cue/cue.js";
import { headingKind } from "./heading-words.js";

const ASKS = /\?["'’”)]*\s*$/;

/**
 * A list of questions that is printed again in the same dress still asks, unless an answer stands below its first; one
 * that only names what it asks for does so where its next entry answers nothing: lists may start again under each heading.
 */
function isSameQuestion(
  block: CleanBlock,
  next: CleanBlock | undefined,
  seen: string | undefined,
  style: string,
): boolean {
  if (seen !== style) return false;
  if (ASKS.test(block.text)) return next === undefined || !readsAsAnswer(next.text);
  const following = next === undefined ? null : readMark(next);
  if (next === undefined || following === null || !asksByName(wordsOf(block))) return false;
  return !readsAsAnswer(wordsOf(next));
}

function wordsOf(block: CleanBlock): string {
  return block.text.slice(readMark(block)?.length ?? 0);
}

/** Tells of each block, in page order, whether a list starts again at it. */
export type ListWatch = (
  block: CleanBlock,
  next: CleanBlock | undefined,
  state: SectionKind | null,
  hasRequest: boolean,
) => boolean;

/**
 * Watches the labels of a list of questions: when its first label comes again in other dress, or without asking, the
 * answers have begun. Labels that stand twice in a row are a question with its answer, and such a list never restarts.
 */
export function watchList(): ListWatch {
  let styles = new Map<string, string>();
  let last: string | null = null;
  let interleaved = false;
  const forget = () => {
    if (styles.size > 0) styles = new Map();
    last = null;
    interleaved = false;
  };
  return (block, next, state, hasRequest) => {
    if (state !== "request" && (hasRequest || state !== "response")) forget();
    const mark = readMark(block);
    const label = mark?.labels[0];
    if (mark === null || label === undefined || (state !== "request" && headsPart(block, mark))) return false;
    interleaved ||= label === last;
    last = label;
    const seen = styles.get(label);
    styles.set(label, seen ?? mark.style);
    if (interleaved || !isRestart(styles, label, seen) || stillAsks(block, next, seen, mark)) return false;
    forget();
    styles.set(label, mark.style);
    return true;
  };
}

/** '2. What you asked for': the letter counts its own parts, and what it lists in one of them has other numbers. */
function headsPart(block: CleanBlock, { role, length }: Mark): boolean {
  return role === "number" && headingKind(block.text.slice(length)) === "request";
}

/** A list that is printed again and goes on asking, or of which the scrape printed each entry as a first one. */
function stillAsks(block: CleanBlock, next: CleanBlock | undefined, seen: string | undefined, mark: Mark): boolean {
  if (isSameQuestion(block, next, seen, mark.style) || WISHES.test(block.text)) return true;
  return next !== undefined && isAgain(next, mark.labels[0] ?? "");
}

/** 'Regarding part 1, ideally I would like it by month.' */
const WISHES = cue(
  /\bI would (?:also )?(?:like|prefer|expect|be grateful|appreciate)\b(?! to (?:confirm|advise|inform|point|draw|add|explain|apologi[sz]e|thank|refer|clarify)\b)/i,
);

/** Entries of a list that a scrape printed each as a first one: answers would count on. */
function isAgain(next: CleanBlock, label: string): boolean {
  return readMark(next)?.labels[0] === label && !readsAsAnswer(wordsOf(next));
}

/** A list starts again when its first label comes a second time after others. */
function isRestart(styles: ReadonlyMap<string, string>, label: string, seen: string | undefined): boolean {
  return seen !== undefined && styles.size >= 2 && label === styles.keys().next().value;
}
