import type { Span } from "@foi-records/contract";
import type { CleanText, QuestionPair } from "../blocks.js";
import { blocksWithin } from "../text/blocks-within.js";
import { cue } from "../text/cue/cue.js";
import { wordsOf } from "../text/likeness.js";
import { sentencesOf } from "../text/sentences.js";
import type { Asked } from "./asked.js";

/**
 * Takes one reply in prose to several labelled questions apart: at the sentences that name a question ('In relation to
 * part 2, …'), or by its paragraphs, where there are as many as questions and the words of each tell that it keeps to
 * their order. None where neither tells.
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

/** The paragraph of each question, where none shares more words with another question than with its own, and half of them fewer. */
function byParagraphs(clean: CleanText, asked: readonly Asked[], answer: readonly Span[]): readonly Span[] | null {
  const blocks = answer.flatMap(({ start, end }) => blocksWithin(clean, start, end));
  const all = blocks.filter(({ text }) => !SUMS_UP.test(text));
  const said = all.length > asked.length && OPENS_LETTER.test(all[0]?.text ?? "") ? all.slice(1) : all;
  if (said.length !== asked.length || said.some(({ kind, cells }) => kind !== "paragraph" || cells !== undefined))
    return null;
  const put = asked.map(({ question }) =>
    topicOf(question === null ? "" : clean.text.slice(question.start, question.end)),
  );
  const leads = said.map(({ text }, index) => {
    const words = topicOf(text);
    const shared = put.map((question) => countShared(words, question));
    return (shared[index] ?? 0) - Math.max(...shared.filter((_count, at) => at !== index));
  });
  const telling = leads.filter((lead) => lead > 0).length;
  if (leads.some((lead) => lead < 0) || telling * 2 < Math.max(leads.length, LEAST_TELLING * 2)) return null;
  return said.map(({ start, end }, index) => ({
    start: index === 0 ? Math.max(start, answer[0]?.start ?? start) : start,
    end: Math.min(end, answer.at(-1)?.end ?? end),
  }));
}

/** A paragraph that opens the letter stands before the first answer, whatever else it says. */
const OPENS_LETTER = cue(
  /^(?:(?:further|in (?:response|reply|answer)|with (?:reference|regard)) to your\b|thank you for\b|(?:I|we) (?:refer|write|am writing|are writing|have now)\b)/i,
);

const LEAST_TELLING = 2;
/** What a review says of the whole behind its findings. */
const SUMS_UP = cue(
  /^(?:in (?:summary|conclusion),? )?(?:your|the) (?:complaint|appeal|review|original decision)\b[^.]{0,60}\b(?:upheld|not upheld|dismissed)\b[^.]{0,40}\.?$/i,
);

/** The words that tell what a text is about: longer ones, by their stems. */
function topicOf(text: string): ReadonlySet<string> {
  return new Set(
    wordsOf(text).flatMap((word) =>
      word.length < LEAST_LETTERS || COMMON.has(word) ? [] : [word.replace(PLURAL, "").slice(0, STEM)],
    ),
  );
}

const LEAST_LETTERS = 4;
const STEM = 6;
const PLURAL = /s$/;
const COMMON: ReadonlySet<string> = new Set(
  "please provide provided information number many much have with from that this which were what when where there their them they your copies copy between each year years month been total would could should into since also does made held hold council trust board university department force request requested requests decision decisions answer answers question review copy".split(
    " ",
  ),
);

function countShared(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of one) if (other.has(word)) shared++;
  return shared;
}
