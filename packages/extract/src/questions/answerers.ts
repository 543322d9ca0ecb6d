import type { Span } from "@foi-records/contract";
import type { CleanBlock, CleanText } from "../blocks.js";
import { matchesOf } from "../text/matches-of.js";
import { once } from "../text/once.js";
import { firstFrom } from "../text/starting-in.js";
import { type AnswerMark, ofEachKind } from "./answer-mark.js";
import { asksByName } from "./asks-on.js";
import { unnumberedAnswer } from "./numbering/unnumbered.js";
import { nameMark, readMark } from "./read-mark.js";
import { recurringMarks } from "./recurring-marks.js";

/** A wording in which a page names who answers, before each of its answers. */
export interface AnswererForm {
  readonly name: string;
  /** The mark, without what stands before it in its line. */
  readonly source: string;
  readonly examples: { readonly match: readonly string[]; readonly noMatch: readonly string[] };
}

const CAPITALISED = String.raw`\p{Lu}[\p{L}\d’'&.-]{0,24}`;
/** A name of one to nine words, which are capitalised but for those that join them. */
const NAME = `(?:[Tt]he |[Oo]ur )?${CAPITALISED}(?: (?:of|and|for|the|in|on|&|${CAPITALISED})){0,8}`;
const ANSWER = "(?:[Rr]esponse|[Rr]eply|[Aa]nswer|[Cc]omments?|RESPONSE|REPLY|ANSWER|COMMENTS?)";
/** What sets the mark off from the answer: a colon, a dash, brackets around it, or a line of its own. */
const END = String.raw`[\])]?\s?(?::|[-–—](?= |$)|$)`;
const BODY =
  "(?:Council|Police|Constabulary|Trust|University|Board|Agency|Authority|Service|Department|Ministry|Office|College|Commission|Commissioner|Association|ICB|NHS|Force|School|Academy|Museum|Executive|Ombudsman)";

export const ANSWERER_FORMS: readonly AnswererForm[] = [
  {
    name: "name-and-answer",
    source: `[[(]?${NAME} ${ANSWER}${END}`,
    examples: {
      match: [
        "Aire Valley Police response:",
        "Trust response: Allocate+",
        "NHS Vale and Downs ICB Response – 12",
        "The Board’s answer:",
        "[Eskdale Constabulary response]",
        "Council Comments: none",
        "UNIVERSITY REPLY",
      ],
      noMatch: ["See our earlier response", "the average time of a response: 12", "We sent a reply to the firm"],
    },
  },
  {
    name: "answer-from",
    source: `[[(]?${ANSWER} (?:from|by|of|on behalf of) (?:the )?${NAME}${END}`,
    examples: {
      match: [
        "Response from Northmoor and Wick ICB:",
        "Comments of the Islands Transport Agency:",
        "(Answer by the Trust)",
      ],
      noMatch: ["Response from the firm in March was late", "A reply from Northmoor came:"],
    },
  },
  {
    name: "name-replies",
    source: String.raw`${NAME} (?:responds|responded|replies|replied|answers|answered|says|said)\s?(?::|[-–—](?= |$)|$)`,
    examples: {
      match: ["Lindale Borough Council replied: 8,104.", "The Trust responds –", "The Force answered:"],
      noMatch: ["Lindale Borough Council replied on 4 May: it had none.", "it was said that the Board replied:"],
    },
  },
  {
    name: "name-alone",
    source: `(?:[Tt]he )?(?:${CAPITALISED} ){0,6}${BODY}(?: (?:of|for|${CAPITALISED})){0,5}:`,
    examples: {
      match: ["University of Wendale: 318.", "Skelby Town Council:", "The Trust: none", "NHS Lothmoor: 12"],
      noMatch: ["Skelby Town: 12", "Council tax: 12", "The Council is asked: why"],
    },
  },
];

/** Behind a question on its line stands no bare name: 'What did you tell the police? Skelby Town Council: none' */
const ON_A_LINE = ANSWERER_FORMS.filter(({ name }) => name !== "name-alone");

const AT_START = formsAt("^", ANSWERER_FORMS);
const IN_LINE = formsAt(`(?<=[.?!:;”"’)] )`, ON_A_LINE);

function formsAt(place: string, forms: readonly AnswererForm[]): RegExp {
  return new RegExp(String.raw`${place}(?:${forms.map(({ source }) => source).join("|")})\s*`, "gu");
}

/** The marks that a page prints before several of its answers, in their order: of who answers, 'Aire Valley Police response:', or any that come again. */
const answerersOf = once((clean: CleanText): readonly AnswerMark[] => {
  const { blocks } = clean;
  const found = blocks.flatMap((block, at) => (block.cells === undefined ? marksIn(block, blocks[at - 1]) : []));
  const known = ofEachKind(found).filter(comesAgain).flat();
  const starts = new Set(known.map(({ start }) => start));
  return [...known, ...recurringMarks(clean).filter(({ start }) => !starts.has(start))].sort(byStart);
});

const byStart = (one: Span, other: Span) => one.start - other.start;

function marksIn(block: CleanBlock, above: CleanBlock | undefined): readonly AnswerMark[] {
  return [...matchesOf(block.text, AT_START), ...matchesOf(block.text, IN_LINE)].map(({ 0: printed, index }) => ({
    block,
    above,
    start: block.start + index,
    end: block.start + index + printed.length,
    key: printed.replace(NOT_A_WORD, "").toLowerCase(),
  }));
}

const NOT_A_WORD = /[^\p{L}\p{N} ]|\s+$/gu;

/** Before two answers at least, most of which stand right behind what asks. */
function comesAgain(all: readonly AnswerMark[]): boolean {
  const asked = all.filter(({ block, above, start }) => asks(start > block.start ? block : above));
  return all.length >= LEAST_ANSWERS && asked.length * 2 > all.length;
}

const LEAST_ANSWERS = 2;

function asks(block: CleanBlock | undefined): boolean {
  if (block === undefined) return false;
  const mark = readMark(block);
  return (mark !== null && mark.labels.length > 0) || ASKS.test(block.text) || asksByName(block.text);
}

const ASKS = /\?["'’”)]*(?:\s|$)/;

/** Lets the lines that name who answers open answers, as 'Response:' does. */
export function nameAnswerers(clean: CleanText): void {
  for (const { block, start, end } of answerersOf(clean)) {
    if (start > block.start || (readMark(block)?.labels.length ?? 0) > 0) continue;
    nameMark(block, { role: "answer", labels: [], style: unnumberedAnswer.name, length: end - start });
  }
}

const CLOSES: ReadonlyMap<string, string> = new Map([
  ["]", "["],
  [")", "("],
  ["}", "{"],
  [">", "<"],
  ["”", "“"],
  ["»", "«"],
]);

/** Each closing bracket is looked for in the whole answer. */
const MOST_NESTED = 3;

/** An answer without the bracket that closes what was opened before it: '[Response: none]'. */
export function withoutClosing(text: string, { start, end }: Span): Span {
  let last = end;
  for (let count = 0; count < MOST_NESTED && last > start; count++) {
    const opening = CLOSES.get(text.charAt(last - 1));
    const line = text.lastIndexOf("\n", start) + 1;
    if (
      opening === undefined ||
      text.slice(start, last).includes(opening) ||
      !text.slice(line, start).includes(opening)
    )
      break;
    last--;
  }
  return { start, end: last };
}

/** Where the first mark of who answers stands between two places of the text, with its length; null where none does. */
export function answererIn(clean: CleanText, start: number, end: number): { at: number; length: number } | null {
  const answerers = answerersOf(clean);
  const first = answerers[firstFrom(answerers, start)];
  return first === undefined || first.start >= end ? null : { at: first.start, length: first.end - first.start };
}
