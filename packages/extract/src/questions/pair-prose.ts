import type { Span } from "@foi-records/contract";
import type { CleanBlock, CleanText, QuestionPair } from "../blocks.js";
import { isWholeAccount } from "../sections/accounts.js";
import { blocksWithin } from "../text/blocks-within.js";
import { cue } from "../text/cue/cue.js";
import { sentencesOf } from "../text/sentences.js";
import { alignParagraphs } from "./align-paragraphs.js";
import type { Asked } from "./asked.js";
import { labelsIn } from "./numbering/labels-in.js";
import { lengthOfNumber } from "./read-mark.js";
import { countShared, topicOf } from "./topic-words.js";

/**
 * Takes one reply in prose to several labelled questions apart: at the sentences that name a question ('In relation to
 * part 2, …'), or by its paragraphs, where the words of each tell that it keeps to the order of the questions, or which of them it answers. None
 * where neither tells.
 */
export function pairProse(clean: CleanText, asked: readonly Asked[], answer: readonly Span[]): readonly QuestionPair[] {
  if (asked.length < 2 || asked.length > MOST_ASKED || answer.length === 0) return [];
  const found = bySentences(clean, asked, answer) ?? byParagraphs(clean, asked, answer);
  return found === null
    ? []
    : asked.map(({ label, question }, index) => ({ label, question, answer: [found[index] as Span] }));
}

const MOST_ASKED = 12;

/** A sentence that turns to one question by its number. */
const TURNS_TO = cue(
  /^(?:(?:in|with) (?:relation|respect|regards?|reference|answer|response|reply) (?:to|of)|regarding|as (?:for|to|regards)|turning to|concerning|for) (?:the )?(?:your )?(?:second |third )?(?:questions?|parts?|points?|items?|requests?|q) ?\(?([1-9]\d?|[a-h])\)?(?: of your (?:request|letter|e-?mail))?,/i,
);
/** Names one question on its way: 'to refuse part 1 of your request'. */
const NAMES = cue(
  /\b(?:questions?|parts?|points?|items?|q) ?\(?([1-9]\d?|[a-h])\)?(?! ?(?:,|&|and|to|-|–) ?\d)(?=[\s,.;:]|$)/i,
);

/** The part of each question, where all but the first are turned to in their order, and the first is named before. */
function bySentences(clean: CleanText, asked: readonly Asked[], answer: readonly Span[]): readonly Span[] | null {
  const sentences = answer.flatMap(({ start, end }) => sentencesOf(clean.text, start, end));
  const labels = asked.map(({ label }) => label.toLowerCase());
  const turns = sentences.flatMap(({ start, end }) => {
    const label = TURNS_TO.exec(clean.text.slice(start, end).replace(NEWLINES, " "))?.[1]?.toLowerCase();
    return label === undefined ? [] : [{ start, label }];
  });
  const [first] = turns;
  const last = answer.at(-1);
  if (first === undefined || last === undefined) return null;
  const opens = labels[0] === first.label ? [] : [{ start: answer[0]?.start ?? 0, label: labels[0] ?? "" }];
  const parts = [...opens, ...turns];
  if (parts.length !== labels.length || !parts.every(({ label }, index) => label === labels[index])) return null;
  if (opens.length > 0 && !namesOnly(clean.text.slice(opens[0]?.start, first.start), labels[0] ?? "")) return null;
  return parts.map(({ start }, index) => trimmed(clean.text, start, parts[index + 1]?.start ?? last.end));
}

const NEWLINES = /\n/g;

function namesOnly(text: string, label: string): boolean {
  return NAMES.exec(text)?.[1]?.toLowerCase() === label;
}

function trimmed(text: string, start: number, end: number): Span {
  return { start, end: start + text.slice(start, end).trimEnd().length };
}

/** A paragraph of the answer with what belongs to it: the points of its list, an address that it leads to. */
interface Paragraph extends Span {
  readonly text: string;
  /** True where anything but a paragraph of words stands first. */
  readonly isOther: boolean;
}

/** The paragraph of each question, where none shares more words with another question than with its own, and half of them fewer. */
function byParagraphs(clean: CleanText, asked: readonly Asked[], answer: readonly Span[]): readonly Span[] | null {
  const all = findingsOf(
    clean,
    answer.flatMap((span) => paragraphsIn(clean, span)),
  );
  const said = all.length > asked.length && OPENS_LETTER.test(all[0]?.text ?? "") ? all.slice(1) : all;
  if (said.length !== asked.length || said.some(({ isOther }) => isOther)) return aligned(clean, asked, all);
  return inTheirOrder(clean, asked, said) ?? byWords(clean, asked, said) ?? aligned(clean, asked, all);
}

/** The parts of as many paragraphs as it takes, where the words of each tell its question. */
function aligned(clean: CleanText, asked: readonly Asked[], all: readonly Paragraph[]): readonly Span[] | null {
  const said = withTables(all);
  if (said[0]?.isOther) return null;
  const starts = alignParagraphs(
    clean,
    asked,
    said.map(({ text }) => text),
  );
  if (starts === null) return null;
  return starts.map((at, index) => ({
    start: said[at]?.start ?? 0,
    end: said[(starts[index + 1] ?? said.length) - 1]?.end ?? 0,
  }));
}

/** Rows of figures, points and notes stand with the paragraph above them. */
function withTables(all: readonly Paragraph[]): readonly Paragraph[] {
  const joined: Paragraph[] = [];
  for (const one of all) {
    const above = joined.at(-1);
    if (above !== undefined && (one.isOther || NOTE.test(one.text)))
      joined[joined.length - 1] = { ...above, end: one.end, text: `${above.text}\n${one.text}` };
    else joined.push(one);
  }
  return joined;
}

const NOTE = /^\W?\*|^notes?:/i;

/** The paragraphs as they stand, each for the question in its place. */
function inTheirOrder(clean: CleanText, asked: readonly Asked[], said: readonly Paragraph[]): readonly Span[] | null {
  const shared = sharedBy(clean, asked, said);
  const leads = said.map(({ text }, index) => {
    // What names its question, and no other, is of that one whatever its words.
    const [named, second] = labelsIn(text);
    if (named !== undefined && second === undefined) return named === asked[index]?.label ? 1 : -1;
    return leadOf(shared[index] ?? [], index);
  });
  const telling = leads.filter((lead) => lead > 0).length;
  if (leads.some((lead) => lead < 0) || telling * 2 < Math.max(leads.length, LEAST_TELLING * 2)) return null;
  return said.map(({ start, end }) => ({ start, end }));
}

/** The paragraphs in another order, where the words of each tell its question, and each question has one. */
function byWords(clean: CleanText, asked: readonly Asked[], said: readonly Paragraph[]): readonly Span[] | null {
  if (asked.length < LEAST_OUT_OF_ORDER) return null;
  const shared = sharedBy(clean, asked, said);
  const told = shared.map((counts) => {
    const best = counts.indexOf(Math.max(...counts));
    return leadOf(counts, best) > 0 ? best : -1;
  });
  const open = asked.map((_one, index) => index).filter((index) => !told.includes(index));
  const [last, another] = open;
  // The only question that is left is that of the only paragraph whose words tell of several.
  const isLeft = (counts: readonly number[] = []) =>
    last !== undefined && (counts[last] ?? 0) > 0 && leadOf(counts, last) === 0;
  const at = told.indexOf(-1);
  const of = at >= 0 && isLeft(shared[at]) ? told.map((one, index) => (index === at ? (last as number) : one)) : told;
  if (another !== undefined || of.includes(-1) || new Set(of).size < asked.length) return null;
  return asked.flatMap((_one, index) => {
    const { start, end } = said[of.indexOf(index)] as Paragraph;
    return [{ start, end }];
  });
}

/** Two paragraphs share words with two questions by chance. */
const LEAST_OUT_OF_ORDER = 3;

/** For each paragraph how many words it shares with each question. */
function sharedBy(
  clean: CleanText,
  asked: readonly Asked[],
  said: readonly Paragraph[],
): readonly (readonly number[])[] {
  const put = asked.map(({ question }) =>
    topicOf(question === null ? "" : clean.text.slice(question.start, question.end)),
  );
  return said.map(({ text }) => {
    const words = topicOf(text);
    return put.map((question) => countShared(words, question));
  });
}

function leadOf(shared: readonly number[], own: number): number {
  return (shared[own] ?? 0) - Math.max(...shared.filter((_count, at) => at !== own));
}

function paragraphsIn(clean: CleanText, span: Span): readonly Paragraph[] {
  const paragraphs: Paragraph[] = [];
  for (const block of blocksWithin(clean, span.start, span.end)) {
    const start = Math.max(block.start, span.start) + (block.start < span.start ? 0 : lengthOfNumber(block));
    const end = Math.min(block.end, span.end);
    const last = paragraphs.at(-1);
    if (last !== undefined && isPartOf(last, block)) paragraphs[paragraphs.length - 1] = { ...last, end };
    else if (!isTitle(block)) {
      const isOther = block.kind !== "paragraph" || block.cells !== undefined;
      paragraphs.push({ start, end, isOther, text: clean.text.slice(start, end) });
    }
  }
  return paragraphs;
}

/** A point of the list or a row of the table that a paragraph leads to, or an address alone on its line. */
function isPartOf(above: Paragraph, { kind, cells, text }: CleanBlock): boolean {
  if (ADDRESS_ALONE.test(text)) return true;
  return (kind === "list-item" || cells !== undefined) && LEADS_ON.test(above.text);
}

const ADDRESS_ALONE = /^(?:https?:\/\/|www\.)\S+$/;
const LEADS_ON = /[:;,]$/;

/** 'Substance' between the numbered paragraphs of a letter. */
function isTitle({ kind, text }: CleanBlock): boolean {
  return kind === "heading" || (TITLE.test(text) && text.split(" ").length <= MOST_TITLE_WORDS);
}

const TITLE = /^\p{Lu}[\p{L} ’'-]{3,40}$/u;
const MOST_TITLE_WORDS = 4;

/** Of a review the paragraphs that find: neither what was first decided, nor what becomes of the complaint. */
function findingsOf(clean: CleanText, paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  const told = paragraphs.findLastIndex(({ text }) => isWholeAccount(text));
  const isTold = told >= 0 || tellsBefore(clean, paragraphs[0]?.start ?? 0);
  return paragraphs.filter(({ text }, index) => {
    if (SUMS_UP.test(text) || isWholeAccount(text)) return false;
    return !isTold || index < told || !WAS_DECIDED.test(text);
  });
}

/** What a review tells of the first reply stands above the answer, as no part of it. */
function tellsBefore({ blocks }: CleanText, at: number): boolean {
  const first = blocks.findIndex(({ end }) => end > at);
  return blocks
    .slice(Math.max(0, first - MOST_TOLD), first)
    .some((block) => isWholeAccount(block.text.slice(lengthOfNumber(block))));
}

const MOST_TOLD = 3;

/** 'The survey was refused under section 26', below what tells of the first reply. */
const WAS_DECIDED = cue(/^[^?!]{3,90} (?:was|were) (?:also |then )?(?:refused|withheld|exempted|held exempt)\b/i);

/** A paragraph that opens the letter stands before the first answer, whatever else it says. */
const OPENS_LETTER = cue(
  /^(?:(?:further|in (?:response|reply|answer)|with (?:reference|regard)) to your\b|thank you for\b|(?:I|we) (?:refer|write|am writing|are writing|have now)\b|(?:I|we) have (?:re)?(?:considered|looked at|reviewed|examined) (?:this|it|the matter|your request|all of this)\b[^.]{0,60}\.$|(?:(?:I|we) can confirm that )?(?:the )?[\w’' ]{2,60} (?:does |do )?holds? (?:the|this|all|some|most|information)\b)/i,
);

const LEAST_TELLING = 2;
/** What a review says of the whole behind its findings. */
const SUMS_UP = cue(
  /^(?:in (?:summary|conclusion),? )?(?:your|the) (?:complaint|appeal|review|original decision)\b[^.]{0,60}\b(?:upheld|not upheld|dismissed)\b[^.]{0,40}\.?$/i,
);
