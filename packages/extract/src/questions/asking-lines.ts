import { type CleanBlock, type CleanText, LOOKS_LEVEL, type QuestionPair, type Section } from "../blocks.js";
import { HEADING_CUES } from "../sections/heading-cues.js";
import { isIntroductory } from "../sections/introductions.js";
import { isAuthorityVoice } from "../sections/voices.js";
import { cue } from "../text/cue/cue.js";
import { POINT_MARK } from "../text/point.js";
import { trimSpan } from "../text/trim-span.js";
import { asksByName } from "./asks-on.js";
import { EDGE } from "./edge.js";
import { isEmphasised } from "./emphasis.js";
import { contentBlocks, findItems } from "./find-items.js";
import { readsAsAnswer } from "./reads-as-answer.js";

const ASKS = /\?["'’”)]*\s*$/;
/** Headings over reasons, which stand out as questions do and ask nothing. */
export const OF_REASONS = cue(
  /^(?:section|regulation|s\.|reg\.|harm|evidence|factors|public interest|balanc|prejudice|overall|decision|reasons?|annex|appendix|arguments|considerations|conclusion|information (?:held|withheld)|part \d)/i,
);
const LONGEST_QUESTION = 500;
/** A phrase in bold of fewer words is a heading. */
const LEAST_WORDS = 4;

/** Pairs of a page that marks its questions by emphasis or by asking, not by labels; none where fewer than two do. */
export function pairAskingLines(clean: CleanText, section: Section): readonly QuestionPair[] {
  const blocks = contentBlocks(clean, section);
  const onOneLine = blocks.filter((block) => inlineCut(block) !== null);
  if (onOneLine.length >= LEAST_INLINE)
    return onOneLine.flatMap((block, index) => inlinePair(clean, block, onOneLine[index + 1]?.start ?? section.end));
  const questions = askingBlocks(blocks);
  if (questions.length < 2) return [];
  return questions.flatMap((block, index) => {
    const until = questions[index + 1]?.start ?? section.end;
    const answer = trimSpan(clean.text, block.end, until);
    const start = block.start + (POINT_MARK.exec(block.text)?.[0].length ?? 0);
    return [{ label: null, question: { start, end: block.end }, answer: answer === null ? [] : [answer] }];
  });
}

/** Fewer lines that ask and go on are rhetoric. */
const LEAST_INLINE = 2;
/** 'How many hydrants were inspected? 4,112': one question and what stands behind it. */
const INLINE = /^[^?]{12,400}\?["'’”)]*\s+(?=\S)/;
const ASKS_ON = cue(
  /^(?:(?:and|or|if|please|also|how|what|which|when|where|who|why|is|are|do|does|did|has|have|can|could)\b[^?]*\?|(?:if|please|and)\b)/i,
);

/** Where the answer begins in a line that holds a question and its answer; null for any other line. */
function inlineCut(block: CleanBlock): number | null {
  if (block.cells !== undefined) return null;
  const arrow = EDGE.exec(block.text);
  if (arrow !== null && arrow.index > 0) return arrow.index + arrow[0].length;
  const found = INLINE.exec(block.text);
  if (found === null) return null;
  const rest = block.text.slice(found[0].length);
  return ASKS_ON.test(rest) || !readsAsAnswer(rest) ? null : found[0].length;
}

function inlinePair(clean: CleanText, block: CleanBlock, until: number): readonly QuestionPair[] {
  const at = block.start + (inlineCut(block) ?? 0);
  const line = clean.text.slice(block.start, at);
  const question = trimSpan(clean.text, block.start, at - (EDGE.exec(line)?.[0].length ?? 0));
  const answer = trimSpan(clean.text, at, until);
  return [{ label: null, question, answer: answer === null ? [] : [answer] }];
}

/** The blocks that ask: those set off by emphasis, or those that end in a question mark where these are more. */
function askingBlocks(blocks: readonly CleanBlock[]): readonly CleanBlock[] {
  const bullets = bulletsByTurns(blocks);
  if (bullets.length >= 2) return bullets;
  // Lines of the mail that is answered, each with its answer below it.
  const mailed = byTurns(blocks, (block) => block.quoted === true);
  if (mailed.length >= 2) return mailed;
  const quoted = byTurns(blocks, ({ kind, text }) => kind === "paragraph" && WHOLE_QUOTATION.test(text));
  if (quoted.length >= 2) return quoted;
  const emphasised = emphasisedQuestions(blocks);
  const asking = plainQuestions(blocks);
  const plain = asking.filter((block) => !isEmphasised(block)).length;
  // Plain lines that ask over emphasised ones that do not: the answers are set off.
  if (plain >= 2 && emphasised.filter(({ text }) => ASKS.test(text)).length * 2 < emphasised.length) return asking;
  return emphasised.length >= 2 && emphasised.length >= asking.length ? emphasised : asking;
}

/** A paragraph in quotation marks from end to end. */
const WHOLE_QUOTATION = /^[“"‘][^“”"]{12,}[”"’][.,]?$/;

/** The points of a list of which each has its answer below it, before the next. */
function bulletsByTurns(blocks: readonly CleanBlock[]): readonly CleanBlock[] {
  return byTurns(
    blocks,
    ({ kind, marker, level }) => kind === "list-item" && marker === undefined && (level ?? 1) === 1,
    ({ kind }) => kind === "list-item",
  );
}

/** Blocks that stand out, each with its answer below it, before the next; none where two stand together or few ask. */
function byTurns(
  blocks: readonly CleanBlock[],
  standsOut: (block: CleanBlock) => boolean,
  isNone: (block: CleanBlock) => boolean = standsOut,
): readonly CleanBlock[] {
  const all = blocks.filter(standsOut);
  if (all.length < 2) return [];
  const asking = all.filter(({ text }) => {
    const words = text.replace(POINT_MARK, "").replace(QUOTE_MARK, "");
    return ASKS.test(words) || ASKS_PLAINLY.test(words) || asksByName(words);
  });
  if (asking.length * 2 < all.length) return [];
  const listed = new Set(all);
  const inTurns = blocks.every((block, index) => {
    const below = blocks[index + 1];
    return !listed.has(block) || (below !== undefined && !isNone(below));
  });
  return inTurns ? all : [];
}

const QUOTE_MARK = /^[“"‘]/;

/** Lines that end in a question mark and, among these, lines that ask without one. */
function plainQuestions(blocks: readonly CleanBlock[]): readonly CleanBlock[] {
  const marked = blocks.filter((block, index) => ASKS.test(block.text) && isQuestion(block, blocks[index + 1]));
  if (marked.length === 0)
    return blocks.filter(
      (block, index) =>
        (isAskedPlainly(block) || (isNamed(block) && !isBroken(blocks[index - 1], block))) &&
        isQuestion(block, blocks[index + 1]),
    );
  if (marked.length < 2) return plainByTurns(blocks, marked);
  const [first, ...rest] = marked;
  // Under questions that are paragraphs the points of a list are an answer's, also where they name things: 'the number of …'.
  const areListed = marked.some(({ kind }) => kind === "list-item");
  return blocks.filter((block, index) => {
    const next = blocks[index + 1];
    if (rest.includes(block) || block === first) return true;
    if (block.kind === "list-item" && !areListed) return false;
    return block.start > (first?.start ?? 0) && ASKS_PLAINLY.test(block.text) && isQuestion(block, next);
  });
}

/** One line with a question mark, and others that ask without one, each with what answers it below. */
function plainByTurns(blocks: readonly CleanBlock[], marked: readonly CleanBlock[]): readonly CleanBlock[] {
  const asks = (block: CleanBlock, index: number) =>
    marked.includes(block) ||
    (block.kind === "paragraph" && ASKS_PLAINLY.test(block.text) && isQuestion(block, blocks[index + 1]));
  const asking = blocks.map(asks);
  const together = asking.some((one, index) => one && asking[index + 1] === true);
  return together ? marked : blocks.filter((_block, index) => asking[index] === true);
}

/** 'Figures for admissions since 2012.': a thing that is asked for by its name alone. */
function isNamed({ text, kind }: CleanBlock): boolean {
  return kind === "paragraph" && !ASKS.test(text) && asksByName(text) && !isIntroductory(text);
}

function isAskedPlainly({ text, kind }: CleanBlock): boolean {
  return kind === "paragraph" && ASKS_PLAINLY.test(text) && !isIntroductory(text);
}

/** Of a sentence that the width of a page broke no line asks by itself. */
function isBroken(before: CleanBlock | undefined, { text }: CleanBlock): boolean {
  return JOINS.test(text) || (before !== undefined && before.text.length >= WRAPPED && RUNS_ON.test(before.text));
}

const WRAPPED = 40;
const RUNS_ON = /[a-z,]$/;
const JOINS = /\b(?:and|or|of|the|by|for|to|in|at|an?|as|with|which|that)$/;

/** 'Please attach the policy.', 'How much did it cost', 'Can you confirm that you have one': a request without its question mark. */
const ASKS_PLAINLY = cue(
  /^(?:please (?:attach|provide|send|supply|list|give|state|confirm|tell|share|let me)\b|(?:how (?:many|much|long|often)|(?:what|which|who|when|where) (?:is|are|was|were|did|do|does|has|have)|whether|(?:the )?(?:number|cost|total|names?|amount|dates?|details) of(?![^.]*\b(?:is|are|was|were)\b)|(?:i|we) (?:would|should) (?:also )?(?:like|be grateful)|(?:any|all|a|copies|an?) (?:copy|copies|list|of|breakdown)\b(?![^.]*\b(?:is|are|was|were) (?:\w+ )?(?:attached|enclosed|published|available|below|held|provided|exempt|withheld)\b)|why (?:is|are|was|were|did|do|does|has|have)\b|(?:can|could|would|will) (?:you|i|we)\b)(?:[^.]|\.{3})*(?:\. please [^.]*)?\.?$)/i,
);

/** True for a line that asks, with a question mark or without. */
export function asksSomething({ text }: Pick<CleanBlock, "text">): boolean {
  return ASKS.test(text) || ASKS_PLAINLY.test(text);
}

/** True where a request asks and answers by turns, though the reply's own voice cut the turns in two parts. */
export function asksByTurns(clean: CleanText, section: Section, next: Section | undefined): boolean {
  if (takesTurns(clean, section, LEAST_TURNS)) return true;
  if (next?.kind !== "response" || next.heading !== null) return false;
  if (!namesOneThing(clean, section) && !takesTurns(clean, section, 1)) return false;
  return takesTurns(clean, { ...section, last: next.last, end: next.end }, LEAST_TURNS);
}

/** The first of several things asked for, or a question in quotation marks, which its answer parted from the rest. */
function namesOneThing(clean: CleanText, section: Section): boolean {
  const [only, second] = contentBlocks(clean, section);
  return only !== undefined && second === undefined && (isNamed(only) || WHOLE_QUOTATION.test(only.text));
}

/** 'In 2023 there were 4,902 such moves.': a sentence with a figure, and nobody who asks in it. */
function tellsFigure(text: string): boolean {
  return TELLS.test(text) && FIGURE.test(text) && !SAYS_I.test(text);
}

const TELLS = /^\p{Lu}[^?]*[.]["'’”)]*$/u;
const FIGURE =
  /(?<![\d/])(?!(?:19|20)\d\d\b)\d[\d,.]*%?|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-\w+)?)\b/i;
const SAYS_I = cue(/\b(?:I|my|me|please|your)\b/i);

const LEAST_TURNS = 2;
const LEAST_SET_OFF = 3;

/** True where a section asks and answers by turns without labels: what stands below its questions answers by its words. */
function takesTurns(clean: CleanText, section: Section, least: number): boolean {
  if (findItems(clean, section, []).length > 0) return false;
  const blocks = contentBlocks(clean, section);
  if (blocks.filter((block) => inlineCut(block) !== null).length >= LEAST_INLINE) return true;
  const questions = new Set(askingBlocks(blocks));
  const goesOn = blocks.some(({ text }, index) => {
    const below = blocks[index + 1];
    return NARROWS.test(text) && below !== undefined && asksSomething(below);
  });
  if (goesOn) return false;
  const below = blocks.filter((block, index) => {
    const before = blocks[index - 1];
    return before !== undefined && questions.has(before) && !questions.has(block);
  });
  // Three that are set off, each with words below it: whatever these say, they answer.
  if (questions.size >= LEAST_SET_OFF && below.length === questions.size && [...questions].every(isEmphasised))
    return true;
  const answers = below.filter(({ text }) => readsAsAnswer(text) || tellsFigure(text)).length;
  return below.length >= least && answers * 2 >= below.length && below.length * 2 >= questions.size - 1;
}

/** 'This should be limited to letters of 2020': the requester goes on, and asks more in the next line. */
const NARROWS = cue(
  /^(?:this|these|that|my request|the (?:request|search|period|time ?(?:frame|scale)))\b (?:\w+ ){0,2}?(?:should|must|need(?:s)? (?:only )?to) (?:also |only |please )?(?:be (?:limited|restricted|confined|for)|include|cover|exclude|relate)\b/i,
);

/** Where headings ask, emphasis sets off what answers them. */
function emphasisedQuestions(blocks: readonly CleanBlock[]): readonly CleanBlock[] {
  const all = blocks.filter((block, index) => isEmphasised(block) && isQuestion(block, blocks[index + 1]));
  const headings = all.filter(({ kind, level }) => kind === "heading" && level !== LOOKS_LEVEL);
  return headings.length >= 2 && headings.some(({ text }) => ASKS.test(text)) ? headings : withoutAnswers(blocks, all);
}

/** Where questions stand in bold and answers in italics, each that asks nothing right below one that asks is its answer. */
function withoutAnswers(blocks: readonly CleanBlock[], all: readonly CleanBlock[]): readonly CleanBlock[] {
  const asking = new Set(all.filter((block) => asksSomething(block) || asksByName(block.text)));
  const others = all.filter((block) => !asking.has(block));
  const isBelow = (block: CleanBlock) => blocks.some((one, index) => asking.has(one) && blocks[index + 1] === block);
  return others.length >= 2 && others.length >= asking.size - 1 && others.every(isBelow) ? [...asking] : all;
}

function isQuestion(block: CleanBlock, next: CleanBlock | undefined): boolean {
  if (next === undefined || block.text.length > LONGEST_QUESTION || block.cells !== undefined) return false;
  if (OF_REASONS.test(block.text) || HEADING_CUES.some((cue) => cue.pattern.test(block.text))) return false;
  return ASKS.test(block.text) || (block.text.split(" ").length >= LEAST_WORDS && !isAuthorityVoice(block.text));
}
