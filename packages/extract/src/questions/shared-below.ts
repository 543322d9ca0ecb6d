import type { CleanText, QuestionPair } from "../blocks.js";
import { signOf } from "../outcome/answer-sentences.js";
import { blocksWithin } from "../text/blocks-within.js";
import { type Cue, cue } from "../text/cue/cue.js";
import { ancestorsOf } from "./label-order.js";

/** Words of an answer's opening that make it the answer of questions right above it too. */
export interface SharingCue {
  readonly name: string;
  /** Of how many questions it is, its own included; null where of all above it that have no answer. */
  readonly count: number | null;
  readonly pattern: Cue;
  readonly examples: { readonly match: readonly string[]; readonly noMatch: readonly string[] };
}

export const SHARING_CUES: readonly SharingCue[] = [
  {
    name: "of-two",
    count: 2,
    pattern: cue(
      /\b(?:both (?:of )?(?:(?:the|these|those|your|of the) )?(?:above )?(?:questions|parts|points|items|requests|queries)\b|(?:to|of|for|by|at) both(?: of (?:these|those|the above|them))?(?=[.,:;]| (?:(?:is|are|was|were|can|will|because|since)\b|(?:under|by virtue of|in terms of|pursuant to) (?:the |s\.? ?\d|section|regulation|reg\b|exempt)))|both of (?:these|those)(?=[.,:;]| (?:and|but|is|are|was|were|has|have|under)\b)|(?:these|those|the (?:above|last|previous)) two (?:questions|parts|points|items|requests|queries)\b|neither of (?:these|those)(?: two)?\b(?! \w+s\b)|neither (?:question|part|point|item)\b|^neither(?: (?:figure|number|total))? (?:is|are|was|were) (?:recorded|held|kept|counted|collected|known|written down)\b|(?:as well as|and) the (?:one|question|part|point) (?:above|before)\b)/i,
    ),
    examples: {
      match: [
        "We hold this information for both questions but it is exempt.",
        "The answer to both of these is in the list.",
        "These two questions are answered together.",
        "Neither of these two is recorded.",
        "Neither is recorded.",
        "The file attached gives the answers to both.",
        "This answers the question and the one above.",
        "We are withholding the sums for both under section 43(2).",
        "The Council holds both of these and withholds them.",
      ],
      noMatch: [
        "Both bridges were shut.",
        "It is kept for both sexes.",
        "Neither of these bridges was shut.",
        "It was built for both under one roof.",
      ],
    },
  },
  {
    name: "of-three",
    count: 3,
    pattern: cue(
      /\b(?:these|those|the(?: above| last| previous)?|all) three (?:questions|parts|points|items|requests|queries)\b/i,
    ),
    examples: {
      match: ["These three questions are answered together.", "For all three parts the figure is nil."],
      noMatch: ["There were three questions in the survey.", "All three bridges were shut."],
    },
  },
  {
    name: "of-all-above",
    count: null,
    pattern: cue(
      /^(?:[^.?!]|\.\d)*(?:\d(?:[^.?!]|\.\d)*\brespectively\b|\brespectively\b[^.?!]*\d|,? respectively\.?$)|\b(?:these|those|the above|all) (?:\w+ )?(?:questions|parts|points|items) (?:are|have been|can be) (?:\w+ )?(?:answered|taken|dealt with|grouped) together\b|\bjoint (?:answer|response|reply)\b|\b(?:answers?|response|reply) (?:to|for) (?:all )?(?:of )?(?:these|the(?: above)?|the preceding) (?:questions|parts|points)\b/i,
    ),
    examples: {
      match: [
        "41.6 and £33,000 respectively.",
        "There are 412 and 88 respectively.",
        "Nine and the clerk, respectively.",
        "These questions are answered together.",
        "Joint answer: nothing is recorded.",
      ],
      noMatch: ["They were respectively mended and sold.", "412 of them were mended."],
    },
  },
];

/** So far into an answer it says what it is for. */
const OPENING = 160;

/** Questions right above an answer that says that it is for them too: 'We hold this for both questions but it is exempt.' */
export function withSharedBelow(clean: CleanText, pairs: readonly QuestionPair[]): readonly QuestionPair[] {
  const { text } = clean;
  const settled = [...pairs];
  for (const [index, { answer }] of pairs.entries()) {
    const [first] = answer;
    const open = first === undefined ? 0 : openAbove(pairs, index);
    if (first === undefined || open === 0) continue;
    const opening = text.slice(first.start, Math.min(first.end, first.start + OPENING));
    const others =
      othersOf(opening, open) ||
      (standsAmong(clean, pairs, index) && refusesAll(opening) ? open : 0) ||
      lettersAbove(pairs, index, open) ||
      starredAbove(clean, pairs, index, opening);
    for (let above = index - others; above < index; above++)
      settled[above] = { ...(pairs[above] as QuestionPair), answer };
  }
  return settled;
}

/** True where an answer says that it is that of so many questions above it at least: 'Both of these …' under one. */
export function saysWhoseItIs(clean: CleanText, pairs: readonly QuestionPair[], index: number, open: number): boolean {
  const [first] = pairs[index]?.answer ?? [];
  if (first === undefined) return false;
  return othersOf(clean.text.slice(first.start, Math.min(first.end, first.start + OPENING)), open) >= open;
}

/** Of so many questions without an answer an opening makes this many its own. */
function othersOf(opening: string, open: number): number {
  const said = SHARING_CUES.find(({ pattern, count }) => (count ?? 0) <= open + 1 && pattern.test(opening));
  return said === undefined ? 0 : (said.count ?? open + 1) - 1;
}

/** How many questions without an answer stand right above a pair. */
function openAbove(pairs: readonly QuestionPair[], index: number): number {
  let open = 0;
  while (index > open && pairs[index - open - 1]?.answer.length === 0 && pairs[index - open - 1]?.question) open++;
  return open;
}

/** True for an answer between its question and the next, where what has none stands in a row right above: no answers were lost elsewhere. */
function standsAmong(clean: CleanText, pairs: readonly QuestionPair[], index: number): boolean {
  const [pair, next] = [pairs[index], pairs[index + 1]];
  const said = pair?.answer[0];
  if (said === undefined || pair?.question == null || next?.question == null || next.question.start < said.end)
    return false;
  const firstOpen = pairs[index - openAbove(pairs, index)]?.question?.start ?? said.start;
  // A row of a table with an empty cell has no answer.
  return said.start > pair.question.end && blocksWithin(clean, firstOpen, said.end).every(({ cells }) => !cells);
}

/** 'This information is not held.' below three questions: its words are of what was asked and of none of these alone. */
function refusesAll(opening: string): boolean {
  const sentence = SENTENCE.exec(opening)?.[0] ?? opening;
  return ALL_OF_IT.test(sentence) && signOf(sentence).sign !== "given";
}

const SENTENCE = /^[^.?!\n]*/;
const ALL_OF_IT = cue(
  /\b(?:(?:this|the requested|any of this|such|the above) (?:information|data)|any information(?! (?:on|about|of|for|in|from|relating|regarding|concerning)\b)|(?:the )?information (?:that )?(?:you (?:have )?)?(?:requested?|sought|seek|asked for)(?! (?:on|about|relating|regarding|concerning)\b))/i,
);

/** '2. For June: a. how many, b. where, c. the area' over one answer: it is that of all letters of the number, if none of them has another. */
function lettersAbove(pairs: readonly QuestionPair[], index: number, open: number): number {
  const letters = siblingsOf(pairs, index);
  const isWhole = letters.length === open + 1 && letters.every((one, at) => one === pairs[index - open + at]);
  return open >= LEAST_LETTERS && isWhole ? open : 0;
}

/** The pairs that stand under the same label as one does, itself among them: `2a`, `2b` and `2c` for any of these. */
export function siblingsOf(pairs: readonly QuestionPair[], index: number): readonly QuestionPair[] {
  const [number, outer] = ancestorsOf(pairs[index]?.label ?? "");
  if (number === undefined || outer !== undefined) return [];
  return pairs.filter(({ label }) => {
    const [own, other] = ancestorsOf(label ?? "");
    return own === number && other === undefined;
  });
}

const LEAST_LETTERS = 2;

/** Questions right above with a star behind them, where the answer is the note under that star. */
function starredAbove(clean: CleanText, pairs: readonly QuestionPair[], index: number, opening: string): number {
  if (!NOTE.test(opening)) return 0;
  let above = 0;
  for (; index > above; above++) {
    const { question, answer } = pairs[index - above - 1] as QuestionPair;
    if (answer.length > 0 || question === null || !STARRED.test(clean.text.slice(question.start, question.end))) break;
  }
  return above;
}

const NOTE = /^\*{1,3} ?\p{L}/u;
const STARRED = /\*$/;
