import type { Span } from "@foi-records/contract";
import type { CleanBlock, CleanText, Section } from "../blocks.js";
import { cue } from "../text/cue/cue.js";
import { matchesOf } from "../text/matches-of.js";
import { once } from "../text/once.js";
import { sentencesOf } from "../text/sentences.js";
import { trimSpan } from "../text/trim-span.js";
import { ASKED_CUES, type AskedCue } from "./asked-cues.js";

/** What a sentence of a reply says was asked. */
export interface ToldRequest extends Span {
  readonly strength: AskedCue["strength"];
  /** Where the sentence that tells it ends. */
  readonly until: number;
  /** True where the sentence goes on to answer: 'In reply to your request for a list, we attach it'. */
  readonly answers: boolean;
}

const NEWLINES = /\n/g;
/** Sentences of rights and of the law: 'If you asked …', 'You can ask …'. */
const CONDITION = cue(/^(?:if|should|unless|you (?:can|may|could|have the right)|please|anyone)\b/i);
/** 'You requested the following: …' */
const POINTER =
  /^(?:the )?(?:(?:following|below)(?: (?:information|questions?|details))?|information|questions?)?(?:[^.:“"]{0,40}\bas follows| in these words)?\s?[:–—-]+\s*/i;
const OPENING_QUOTE = /^[“"‘]/;
const CLOSING: Readonly<Record<string, string>> = { "“": "”", '"': '"', "‘": "’" };
/** What a sentence adds once the request is told: when and how it came, under which law. */
const TAIL =
  /(?:, which [^,.]{2,40} (?:received|reached us)\b|, (?:which|that|and) (?:was|were|we|i|has|have|had|you (?:sent|made|submitted)|this|it|your)\b| (?:which|that) (?:was|we|i|the [a-z]+) (?:received|logged|acknowledged)\b|,? (?:received|submitted|dated|made|sent)(?: to us)?(?: by [^,.]{2,50})?(?: on| in)?(?: the)? (?:(?:mon|tues|wednes|thurs|fri|satur|sun)day |\d)[^,.]{0,30}\.?$|,? (?:in|by|with) your (?:e[- ]?mail|letter|request|message)\b[^,.]{0,40}\.?$|,? (?:under|pursuant to|in accordance with) the (?:freedom|foi|environmental|terms|provisions)\b[^,.]{0,80}\.?$| and (?:this|it|your request) (?:has|was|is)\b)/i;
const ANSWERS_ON =
  / (?:I|we) (?:now |also |have ){0,2}(?:attach(?:ed)?|enclosed?)\b(?! (?:to|with|in|by)\b)|(?:,(?: and| but)?| and| but) (?:i|we|the (?:council|trust|force|department|board|authority|agency|university|constabulary|service)|please) (?:can|do|have|hold|are|am|is|was|were|will|would|enclose|attach|confirm|find|see|note|regret|put|had|has|cannot)\b/i;
/** What is no request: a review, more time, the information itself. */
const NO_REQUEST =
  /^(?:(?:an?|the|your|this|that|some|any|further|more|our|my|its) )*(?:(?:internal )?review|reconsideration|clarification|information|it|this|them|data|request|extension|assistance|advice|foi|freedom of information|following|appeal|complaint)s?\b(?! (?:made )?(?:about|on(?! (?:the )?\d)|regarding|concerning|relating|related|of|from|for|held|in|between|as|(?:that|which)(?! (?:came|was|were|is|has|had|reached|arrived|we|i|you (?:sent|made|submitted))\b))\b)|^(?:an?|the|our|your) (?:internal )?review\b|^(?:that |us to |we )(?:review|reconsider)|^(?:the |any )?information (?:that is )?held by (?:us|(?:the|this) [\w’']+(?: \w+)?)$/i;
const LEAST_LENGTH = 12;

/** The request as a sentence of the block tells it; null where none does. A sentence that asks overrules one that names. */
export const toldRequest = once((block: CleanBlock): ToldRequest | null => {
  if (block.kind === "heading") return asTitle(block);
  const flat = block.text.replace(NEWLINES, " ");
  const told = sentencesOf(flat).flatMap((sentence) => inSentence(flat, sentence) ?? []);
  const best = toldList(flat) ?? withMore(flat, told) ?? told[0];
  return best === undefined
    ? null
    : { ...best, start: block.start + best.start, end: block.start + best.end, until: block.start + best.until };
});

/** 'You asked for the report. You have also asked what it cost.': both are the request. */
function withMore(flat: string, told: readonly ToldRequest[]): ToldRequest | undefined {
  const first = told.find(({ strength }) => strength === "asks");
  if (first === undefined) return undefined;
  let last = first;
  for (const next of told.slice(told.indexOf(first) + 1))
    if (!last.answers && ASKS_MORE.test(flat.slice(last.until, next.end))) last = next;
  return { ...last, start: first.start, strength: first.strength };
}

const ASKS_MORE = cue(
  /^\W{0,4}(?:(?:in addition|finally|lastly|separately),? you (?:have )?(?:also |further )?|(?:and )?you (?:have )?(?:also|further|additionally|then) )\w+[^.?!]*$/i,
);

/** 'You asked for the following. 1. The lease. 2. Its cost.': sentences that count on are one request. */
function toldList(flat: string): ToldRequest | null {
  const found = ANNOUNCES_LIST.exec(flat);
  if (found === null) return null;
  const start = found.index + found[0].length;
  let label = 0;
  let last = start;
  for (const { 0: mark, 1: number, index } of matchesOf(flat.slice(start), LIST_NUMBER)) {
    if (Number(number) !== label + 1) continue;
    label++;
    last = start + index + mark.length;
  }
  if (label < 2) return null;
  const stop = flat.slice(last).search(STOP);
  const end = stop < 0 ? flat.length : last + stop;
  return { start, end, until: end + 1, strength: "asks", answers: false };
}

const ANNOUNCES_LIST = cue(
  /\byou (?:have |had )?(?:also |specifically )?(?:asked|requested|sought|wanted|enquired)\b[^.:?]{0,80}[.:]\s*(?=[([]?1[.)]\s?\S)/i,
);
const LIST_NUMBER = /(?:^|[\s,;])[([]?(\d{1,2})[.)](?!\d)\s?(?=\S)/g;
/** The end of a sentence, kept out of what was asked where it is a full stop. */
const STOP = /\.(?=\s|$)|(?<=[?!])(?=\s|$)/;

/** A page whose title asks: 'How many parking meters take cards?' */
function asTitle({ level, text, start, end }: CleanBlock): ToldRequest | null {
  const asks = level === 1 && text.endsWith("?") && text.split(" ").length >= LEAST_TITLE_WORDS;
  return asks ? { start, end, until: end, strength: "names", answers: false } : null;
}

const LEAST_TITLE_WORDS = 5;

function inSentence(flat: string, sentence: Span): ToldRequest | null {
  const line = flat.slice(sentence.start, sentence.end);
  if (CONDITION.test(line)) return null;
  for (const { pattern, strength } of ASKED_CUES) {
    const found = pattern.exec(line);
    const told = found === null ? null : wordsAfter(flat, sentence, sentence.start + found.index + found[0].length);
    if (told !== null) return { strength, ...told };
  }
  return null;
}

function wordsAfter(flat: string, sentence: Span, from: number): Omit<ToldRequest, "strength"> | null {
  const start = from + (POINTER.exec(flat.slice(from, sentence.end))?.[0].length ?? 0);
  if (OPENING_QUOTE.test(flat.slice(start, start + 1))) return quotedWords(flat, start, sentence.end);
  const rest = flat.slice(start, sentence.end);
  const answers = rest.search(ANSWERS_ON);
  const cuts = [answers, rest.search(TAIL), rest.length].filter((cut) => cut >= 0);
  const span = trimSpan(flat, start, start + Math.min(...cuts));
  const words = span === null ? "" : flat.slice(span.start, span.end);
  if (span === null || words.length < LEAST_LENGTH || NO_REQUEST.test(words)) return null;
  return { ...span, end: words.endsWith(".") ? span.end - 1 : span.end, until: sentence.end, answers: answers >= 0 };
}

/** The words between quotation marks, to the mark that closes them. */
function quotedWords(flat: string, start: number, until: number): Omit<ToldRequest, "strength"> | null {
  const end = flat.indexOf(CLOSING[flat[start] ?? ""] ?? "", start + 1);
  if (end - start < LEAST_LENGTH) return null;
  return { start: start + 1, end, until: Math.max(until, end + 1), answers: false };
}

/** The request as the opening of the reply tells it: before the answers, or in the paragraph that begins them. */
export function findTold(clean: CleanText, sections: readonly Section[]): ToldRequest | null {
  let named: ToldRequest | null = null;
  for (const block of openingBlocks(clean, sections)) {
    const told = withList(clean, block, toldRequest(block));
    if (told?.strength === "asks") return told;
    named ??= told;
  }
  return named;
}

/** 'You asked for the number of:' goes on over the points below it. */
function withList({ blocks }: CleanText, block: CleanBlock, told: ToldRequest | null): ToldRequest | null {
  if (told === null || !goesOnInList(block, told)) return told;
  const from = blocks.indexOf(block) + 1;
  const after = blocks.findIndex(({ kind }, index) => index >= from && kind !== "list-item");
  const last = blocks[(after < 0 ? blocks.length : after) - 1];
  return last === undefined || last === block ? told : { ...told, end: last.end, until: last.end };
}

/** True where what is told ends with its block, in a colon. */
export function goesOnInList(block: CleanBlock, told: ToldRequest): boolean {
  return block.text.endsWith(":") && told.until >= block.end - 1 && block.kind !== "list-item";
}

/** Everything before the answers, and the first lines of these up to the first sentence that does more than thank. */
function openingBlocks(clean: CleanText, sections: readonly Section[]): readonly CleanBlock[] {
  const from = sections.find(({ kind }) => kind === "response")?.first ?? clean.blocks.length;
  const sentence = clean.blocks.findIndex(
    ({ kind, text }, index) =>
      index >= from &&
      kind !== "heading" &&
      text.slice(0, 200).split(" ").length > SHORT_LINE &&
      !(text.length < LONGEST_THANKS && THANKS.test(text)),
  );
  return clean.blocks.slice(0, Math.max(from, sentence) + 1);
}

/** A paragraph of receipt: what was asked stands in the next. */
const THANKS = cue(
  /^(?:thank you (?:very much )?for (?:your|the)|(?:we|i) (?:have )?received (?:your|the)|(?:i|we) (?:refer|write|am writing|are writing) (?:further |in (?:response|reply|relation) )?to (?:your|the))\b[^.]{0,200}\.?(?: (?:your|the|this) (?:request|letter|e[- ]?mail|enquiry)\b[^.]{0,160}\b(?:has been|was|is being) (?:handled|dealt|considered|processed|treated|received|passed|logged)[^.]{0,160}\.?)?$/i,
);
const LONGEST_THANKS = 400;
/** A title or a date has at most so many words. */
const SHORT_LINE = 6;
