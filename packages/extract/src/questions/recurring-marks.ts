import type { CleanBlock, CleanText } from "../blocks.js";
import { firstBlockAfter } from "../text/blocks-within.js";
import { cue } from "../text/cue/cue.js";
import { type AnswerMark, ofEachKind } from "./answer-mark.js";
import { asksByName } from "./asks-on.js";
import { readMark } from "./read-mark.js";
import { readsAsAnswer } from "./reads-as-answer.js";

/** A shape that a mark before answers may have, whatever its words: that it comes again behind what asks makes it one. */
export interface MarkShape {
  readonly name: string;
  readonly source: string;
  readonly examples: { readonly match: readonly string[]; readonly noMatch: readonly string[] };
}

const WORD = String.raw`\p{L}[\p{L}’'&/]{0,24}`;
const WORDS = `${WORD}(?: ${WORD}){0,5}`;
const OPENS = String.raw`[\[({<*_=~•·#>–—-]{0,3} ?`;
const CLOSES = String.raw` ?[\])}>*_=~-]{0,3}`;
/** A colon, a dash, an equals sign, an arrow or dots. */
const PARTS = String.raw`(?: ?(?::[-–—:]{0,2}|…|\.{3}|;)| ?[=-]{0,2}>{1,2}| [-–—=]{1,2}| [→⇒»►|/]|(?<=[\p{L}])[-–—](?= ))`;
/** What opens a line of all kinds of things must say that it answers. */
const SAYS_SO = "(?:[Rr]esponse|RESPONSE|[Rr]eply|REPLY|[Aa]nswer|ANSWER)";

export const MARK_SHAPES: readonly MarkShape[] = [
  {
    name: "parted",
    source: `${OPENS}${WORDS}${CLOSES}${PARTS} ?[-–—*_]{0,3}(?= |$)`,
    examples: {
      match: ["Comment: 412", "DVLA – none", "Our reply > 412", "**Answer:** 412", "[Response: none]", "A = 412", "R:"],
      noMatch: ["There were 12", "In 2022: 412", "12 - 14"],
    },
  },
  {
    name: "in-brackets",
    source: String.raw`(?:\[${WORDS}\]|\(${WORDS}\)|<${WORDS}>|\{${WORDS}\}|\*{1,3}${WORDS}\*{1,3})(?= |$)`,
    examples: { match: ["[DVLA] none", "(Reply) 12", "<answer> 12"], noMatch: ["[DVLA none", "(2022) 12"] },
  },
  {
    name: "letters",
    source: String.raw`(?:\p{Lu}|\p{L}{3,8})[.,)/](?= )`,
    examples: { match: ["R. none", "Ans) 412", "A/ 412", "Reply. None"], noMatch: ["No12. none", "St Ives. 12"] },
  },
  {
    name: "unparted",
    source: String.raw`(?:${WORD} ){0,3}${SAYS_SO}(?= [\p{Lu}\d£])`,
    examples: { match: ["Force response None", "ANSWER 412"], noMatch: ["Response times are", "The reply was late"] },
  },
  {
    name: "alone",
    source: String.raw`(?:${OPENS}${WORDS}${CLOSES}:?|[\[({<*_=~•·#>–—-]{2,12})$`,
    examples: { match: ["Decision", "*** RESPONSE ***", "=>", "Our findings:"], noMatch: ["There were 12"] },
  },
];

/** Brackets or quotation marks around a whole answer: '[None held.]' */
const ENCLOSES = String.raw`(?:\[{1,2}(?=[^\[\]]+\]{1,2}$)|\{(?=[^{}]+\}$)|\((?=[^()]+(?:\([^()]{1,60}\)[^()]*)?\)$)|“(?=[^“”]+”$)|"(?=[^"]+"$)|<{1,2}(?=[^<>]+>{1,2}$)|«(?=[^«»]+»$))`;

/** Of what these begin an answer, a sentence or what the requester goes on with: 'Yes – four', 'If so: when?', 'Total: 12'. */
const NO_MARK = cue(
  /^\W*(?:yes|no|none|nil|not|n\/a|zero|total|sum|number|average|if|please|when|where|what|who|whose|which|why|how|is|are|was|were|do|does|did|has|have|can|could|would|from|between|by|for|to|in(?! (?:answer|response|reply)\b)|on|at|per|of|and|or|but|also|so|as|e\.?g|i\.?e|etc|sections?|regulations?|article|period|time|timeframe|timescale|dates?|years?|months?|format|scope|context|background|clarification|reasons?|notes?|q|qu?|questions?|requests?|you|your|query|enquiry|parts?|points?|items?|male|female|costs?|price|name|address|e-?mail|tel|telephone|phone|fax|website|ref|reference|source|refer|see|dear|exempt|withheld|refused|it|they|this|these|there|that|i|my|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|mrs?|ms|dr|st)\b/i,
);
/** Words by which a mark says what it is. */
const SAYS_ANSWER = cue(
  /\b(?:answer(?:s|ed)?|ans|resp?|respon(?:ses?|ds|ded|d)|repl(?:y|ies|ied)|decision|outcome|findings?|position|comments?|results?|disclosures?|statement|feedback|view|information (?:held|provided|released|supplied|disclosed)|a|r|ateb|ymateb)\b/i,
);

const SHAPES = MARK_SHAPES.map(({ source }) => source).join("|");
const AT_START = cue(new RegExp(String.raw`^(?:${SHAPES})\s*`, "u"));
const IN_LINE = cue(new RegExp(String.raw`(?<=[.?!]["'’”)]? )(?:${SHAPES})\s*`, "u"));
const ENCLOSED_START = cue(new RegExp(String.raw`^${ENCLOSES}\s*`, "u"));
const ENCLOSED_IN_LINE = cue(new RegExp(String.raw`(?<=[.?!]["'’”)]? )${ENCLOSES}\s*`, "u"));
const PATTERNS = [AT_START, IN_LINE, ENCLOSED_START, ENCLOSED_IN_LINE];
const NOT_A_WORD = /[^\p{L}\p{N} ]/gu;
const ENDS_ASKING = /\?["'’”)]*\s*$/;
const HOLDS_QUESTION = /\?["'’”)]*(?:\s|$)/;
/** So many of its kind make a mark that does not say by its words that it answers. */
const LEAST = 2;

/** Marks before answers that no list of forms holds: what comes again and again right behind what asks, whatever its words. */
export function recurringMarks(clean: CleanText): readonly AnswerMark[] {
  const { blocks } = clean;
  const marks = blocks.flatMap((block, at) => (block.cells === undefined ? marksIn(block, blocks[at - 1]) : []));
  return ofEachKind(marks).flatMap((all) =>
    (WORDED.test(all[0]?.key ?? "") ? setsOff : encloses)(all, clean) ? all : [],
  );
}

function marksIn(block: CleanBlock, above: CleanBlock | undefined): readonly AnswerMark[] {
  return PATTERNS.flatMap((pattern) => {
    const found = pattern.exec(block.text);
    if (found === null || NO_MARK.test(found[0])) return [];
    const start = block.start + found.index;
    const key = found[0].replace(NOT_A_WORD, "").trim().toLowerCase() || found[0].trim();
    return [{ block, above, start, end: start + found[0].length, key }];
  });
}

const WORDED = /[\p{L}-]/u;

/** Around what follows each question, a third of which answers by its words: '(by month)' goes on asking. */
function encloses(all: readonly AnswerMark[], clean: CleanText): boolean {
  if (all.length < LEAST || saysTheSame(all)) return false;
  const inside = all.map(({ block, end }) => block.text.slice(end - block.start, -1));
  const answers = inside.filter((words) => readsAsAnswer(words)).length;
  return answers * 3 >= all.length && all.every((mark) => asksBefore(mark) && !asksItself(mark, clean));
}

/** Stands right behind what asks each time but few, and asks nothing itself. */
function setsOff(all: readonly AnswerMark[], clean: CleanText): boolean {
  if (all.length < LEAST) return false;
  const says = all.every(({ key }) => SAYS_ANSWER.test(key));
  const behind = all.filter((mark) => asksBefore(mark)).length;
  const asking = all.filter((mark) => asksItself(mark, clean)).length;
  if (asking > 0 || (!says && all.some(isBareLine)) || saysTheSame(all)) return false;
  return says ? behind * 2 > all.length : behind === all.length;
}

/** One answer that is printed for several questions has no mark of its own. */
function saysTheSame(all: readonly AnswerMark[]): boolean {
  return !all.some(isAlone) && new Set(all.map(({ block, start }) => block.text.slice(start - block.start))).size === 1;
}

/** 'Background' alone on its line heads a part as often as an answer; 'Estates:' leads to one. */
function isBareLine(mark: AnswerMark): boolean {
  return isAlone(mark) && !mark.block.text.endsWith(":");
}

function isAlone({ block, start, end }: AnswerMark): boolean {
  return start === block.start && end === block.end;
}

function asksBefore({ block, above, start }: AnswerMark): boolean {
  if (start === block.start) return above !== undefined && asks(above, above.text);
  return asks(block, block.text.slice(0, start - block.start).trimEnd());
}

function asks(block: CleanBlock, words: string): boolean {
  const mark = readMark(block);
  if (mark !== null && mark.labels.length > 0) {
    const behind = words.slice(mark.length).trim();
    return behind !== "" && !readsAsAnswer(behind);
  }
  return ENDS_ASKING.test(words) || asksByName(words);
}

/** What stands behind the mark, on its line or the next, is one more question. */
function asksItself(mark: AnswerMark, clean: CleanText): boolean {
  const { block, end } = mark;
  const words = isAlone(mark)
    ? (clean.blocks[firstBlockAfter(clean, block.start) + 1]?.text ?? "")
    : block.text.slice(end - block.start);
  return HOLDS_QUESTION.test(words) || asksByName(words);
}
