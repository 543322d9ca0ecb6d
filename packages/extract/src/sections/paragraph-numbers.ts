import type { CleanBlock, CleanText } from "../blocks.js";
import { follows, isFirst } from "../questions/label-order.js";
import { questionWord } from "../questions/numbering/question-word.js";
import { disown, nameMark, readMark } from "../questions/read-mark.js";
import { cue } from "../text/cue/cue.js";
import { sentencesOf } from "../text/sentences.js";
import { isAccount, REVIEWER_VOICE } from "./accounts.js";
import { closingKind } from "./closing-signs.js";
import { isIntroductory } from "./introductions.js";
import { leadInKind } from "./lead-in.js";
import { tellsReviewRights } from "./review-rights.js";
import { SENTENCE_CUES } from "./sentence-cues.js";
import { ANNEXED } from "./story.js";
import { toldRequest } from "./told-request.js";
import { GREETING, isAuthorityVoice } from "./voices.js";

/** A letter with numbered paragraphs has at least this many, and this many of them speak as a letter does. */
const LEAST_PARAGRAPHS = 3;
const LEAST_TELLING = 2;
/** This share of the numbered paragraphs speak as a letter does: a list of answers has such sentences too. */
const TELLING_SHARE = 0.4;
/** A long run beside which nothing else has a number can be no answers to numbered questions. */
const LONG_LETTER = 10;
const SHARE_OF_ONLY = 0.3;
const NUMBER = /^\d{1,2}$/;
/** Typed, or drawn by a list of the program that made the letter. */
const NUMBERED: ReadonlySet<string> = new Set(["number", "list-marker"]);
const ASKS = /\?["'’”)]*\s*$/;

/**
 * Finds the paragraphs of a letter that numbers its own: '1. Thank you for …', '2. Your request has been …'. Their
 * numbers are no labels of questions, so their marks are disowned. Gives the length of each printed number.
 */
export function paragraphNumbers(clean: CleanText): ReadonlyMap<CleanBlock, number> {
  const parted = partedNumbers(clean.blocks);
  if (parted.size > 0) return parted;
  const { run: numbered, others } = longestRun(clean.blocks);
  const [first] = numbered;
  // Those of the questions stand in the annex.
  const isAnnexed = numbered.some(({ text }) => ANNEXED.test(text));
  // As many numbers elsewhere are those of the questions.
  if (others === numbered.length && !isAnnexed) return NONE;
  if (first === undefined || numbered.length < LEAST_PARAGRAPHS) return NONE;
  const opens = opensLetter(first) || opensBelowGreeting(clean.blocks, first);
  if (!opens && !endsLetter(numbered)) return NONE;
  if (!(isAnnexed || tellAsLetter(clean, numbered, others)) || numbered.some(asks)) return NONE;
  const own = [...numbered, ...lettersBelow(clean.blocks, numbered)];
  const lengths = new Map(own.map((block) => [block, readMark(block)?.length ?? 0]));
  for (const block of own) disownUnnamed(block);
  return lengths;
}

/** '4. Request a. …': behind the paragraph's own number words label what it answers. */
function disownUnnamed(block: CleanBlock): void {
  const length = readMark(block)?.length ?? 0;
  disown(block);
  const mark = length === 0 ? null : readMark({ text: block.text.slice(length) });
  if (mark === null || mark.style !== questionWord.name || !mark.labels.every((label) => LETTER.test(label))) return;
  nameMark(block, { ...mark, length: length + mark.length });
}

function tellAsLetter(clean: CleanText, numbered: readonly CleanBlock[], others: number): boolean {
  const telling = numbered.filter(tellsLetter).length;
  const isOnly = others === 0 && numbered.length >= LONG_LETTER;
  const least = isOnly ? SHARE_OF_ONLY : TELLING_SHARE;
  const share = hasOtherLabels(clean.blocks) ? 0 : least;
  return telling >= LEAST_TELLING && telling >= numbered.length * share;
}

/** The letters '(a)', '(b)' that a paragraph of the letter is divided by, where none of them asks or is told to answer. */
function lettersBelow(blocks: readonly CleanBlock[], numbered: readonly CleanBlock[]): readonly CleanBlock[] {
  const [first, last] = [numbered[0], numbered.at(-1)].map((block) =>
    block === undefined ? -1 : blocks.indexOf(block),
  );
  const within = blocks.slice((first ?? 0) + 1, last).filter((block) => !numbered.includes(block));
  const labelled = within.filter((block) => readMark(block) !== null);
  const letters = labelled.filter((block) => LETTER.test(readMark(block)?.labels[0] ?? ""));
  if (numbered.some((block) => asksBelow(block, blocks[blocks.indexOf(block) + 1]))) return [];
  const isList = letters.length === labelled.length && new Set(letters.map(labelOf)).size === letters.length;
  return isList && letters.every((block) => tellsNothingAsked(block)) ? letters : [];
}

const LETTER = /^[a-h]$/;

/** 'You asked for:' over '(a)'. */
function asksBelow(block: CleanBlock, next: CleanBlock | undefined): boolean {
  const line = block.text.slice(readMark(block)?.length ?? 0);
  return (
    labelOf(next) === "a" &&
    line.endsWith(":") &&
    sentencesOf(line).some(({ start, end }) => {
      const sentence = line.slice(start, end);
      return leadInKind(sentence) === "request" || tellsRequest(block, sentence);
    })
  );
}

function labelOf(block: CleanBlock | undefined): string | undefined {
  return block === undefined ? undefined : readMark(block)?.labels[0];
}

function tellsNothingAsked(block: CleanBlock): boolean {
  return readMark(block)?.role === "number" && !ASKS.test(block.text) && SENTENCE.test(block.text);
}

/** A whole sentence: what was asked for is named without a verb, or asks. */
const SENTENCE = /^\W*(?:\w{1,2}[.)] )?\p{Lu}[^\n]{8,}\.$/u;

const NONE: ReadonlyMap<CleanBlock, number> = new Map();

/** '2.1' before a paragraph, below '2.' before its heading. */
const PARTED = cue(/^\d{1,2}\.\d{1,2}\.?(?=\s\S)/);

/** The paragraphs numbered 1.1, 1.2, 2.1 of a letter that numbers its own, and the headings 1, 2 over the first of each. */
function partedNumbers(blocks: readonly CleanBlock[]): ReadonlyMap<CleanBlock, number> {
  const lengths = new Map<CleanBlock, number>();
  for (const block of blocks) {
    const printed = block.cells === undefined ? PARTED.exec(block.text)?.[0] : undefined;
    if (printed !== undefined) lengths.set(block, printed.length + 1);
  }
  const paragraphs = [...lengths].map(([block, length]) => ({ ...block, text: block.text.slice(length) }));
  if (paragraphs.length < LEAST_PARAGRAPHS || paragraphs.some(asks)) return NONE;
  if (paragraphs.filter(tellsLetter).length < Math.max(LEAST_TELLING, paragraphs.length * TELLING_SHARE)) return NONE;
  const heads = blocks.filter((block, index) => isHeadOver(block, blocks[index + 1]));
  for (const head of heads) lengths.set(head, readMark(head)?.length ?? 0);
  for (const block of lengths.keys()) disown(block);
  return lengths;
}

function isHeadOver(block: CleanBlock, next: CleanBlock | undefined): boolean {
  const [label] = readMark(block)?.labels ?? [];
  return label !== undefined && next?.text.startsWith(`${label}.1`) === true;
}

const LEAST_LABELS = 3;

/** True where the questions have labels of another kind, 'Q1' or '(a)', so that the numbers are not theirs. */
function hasOtherLabels(blocks: readonly CleanBlock[]): boolean {
  const styles = new Map<string, number>();
  for (const block of blocks) {
    const mark = readMark(block);
    if (mark === null || mark.role === "answer" || mark.labels.length !== 1 || !OTHER_STYLES.has(mark.style)) continue;
    styles.set(mark.style, (styles.get(mark.style) ?? 0) + 1);
  }
  return [...styles.values()].some((count) => count >= LEAST_LABELS);
}

const OTHER_STYLES: ReadonlySet<string> = new Set(["question-word", "letter", "roman"]);

/** The most blocks numbered 1, 2, 3 … in one form from its first `1` on, and how many others have a number. */
function longestRun(blocks: readonly CleanBlock[]): { run: readonly CleanBlock[]; others: number } {
  const runs = new Map<string, CleanBlock[]>();
  let count = 0;
  for (const block of blocks) {
    const label = numberBefore(block);
    if (label === null) continue;
    count++;
    const form = formOf(block, label);
    const run = runs.get(form) ?? [];
    const last = labelOf(run.at(-1));
    if (last === undefined ? !isFirst(label) : !follows(last, label)) continue;
    runs.set(form, [...run, block]);
  }
  const longest = [...runs.values()].reduce<readonly CleanBlock[]>(
    (one, other) => (other.length > one.length ? other : one),
    [],
  );
  return { run: longest, others: count - longest.length };
}

/** The number that a block begins with. */
function numberBefore(block: CleanBlock): string | null {
  const mark = readMark(block);
  const [label] = mark?.labels ?? [];
  if (mark === null || label === undefined || !NUMBERED.has(mark.style)) return null;
  return NUMBER.test(label) && block.cells === undefined ? label : null;
}

/** What stands around a number: '1.' or '(1)'; a letter may number its paragraphs in one form and quote a list in another. */
function formOf({ text }: CleanBlock, label: string): string {
  const at = text.indexOf(label);
  return at < 0 || at > LONGEST_FORM ? "" : `${text.slice(0, at)}#${text[at + label.length] ?? ""}`.trim();
}

const LONGEST_FORM = 3;

/** 'I have been asked to review …' */
const OPENS = cue(
  /^(?:i|we) (?:have|am|was|were)(?: now)? (?:been )?(?:asked|appointed|writing|reviewed|considered|read)\b/i,
);

/** A paragraph that quotes what was asked is the letter's own. */
function asks(block: CleanBlock): boolean {
  return ASKS.test(block.text) && !tellsLetter(block);
}

/** What a letter begins with; 'The Board can confirm that …' answers a first question as well. */
function opensLetter(block: CleanBlock): boolean {
  const line = block.text.slice(readMark(block)?.length ?? 0);
  const [first] = sentencesOf(line);
  if (first === undefined) return false;
  const opens = isIntroductory(line.slice(0, first.end)) || leadInKind(line) !== null || OPENS.test(line);
  return opens || tellsRequest(block, line) || isAccount(line) || REVIEWER_VOICE.test(line);
}

/** What stands right below 'Dear Ms Reed' is no answer yet. */
function opensBelowGreeting(blocks: readonly CleanBlock[], first: CleanBlock): boolean {
  return GREETING.test(blocks[blocks.indexOf(first) - 1]?.text ?? "");
}

/** No list of answers tells in its last numbers how to complain. */
function endsLetter(numbered: readonly CleanBlock[]): boolean {
  return numbered
    .slice(-LAST_PARAGRAPHS)
    .some((block) => !ASKS.test(block.text) && tellsReviewRights(block.text.slice(readMark(block)?.length ?? 0)));
}

const LAST_PARAGRAPHS = 2;

/** 'On 3 May you asked the Board for “…”.' */
function tellsRequest(block: CleanBlock, line: string): boolean {
  return toldRequest({ ...block, text: line })?.strength === "asks";
}

function tellsLetter(block: CleanBlock): boolean {
  const line = block.text.slice(readMark(block)?.length ?? 0);
  const [first] = sentencesOf(line);
  // A number alone on its line, over what answers it, says nothing.
  if (first === undefined) return false;
  if (isAuthorityVoice(line) || isIntroductory(line.slice(0, first.end)) || leadInKind(line) !== null) return true;
  if (OPENS.test(line) || isAccount(line) || REVIEWER_VOICE.test(line) || tellsRequest(block, line)) return true;
  return (
    tellsReviewRights(line) || closingKind(line) !== null || SENTENCE_CUES.some(({ pattern }) => pattern.test(line))
  );
}
