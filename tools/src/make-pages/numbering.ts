import type { Random } from "./random.js";

/** How the questions of one page are numbered: the bare label, and the marker printed before question and answer. */
export interface Numbering {
  readonly name: string;
  readonly label: (index: number) => string;
  readonly question: (label: string) => string;
  readonly answer: (label: string) => string;
  /** Lettered parts under one number: how a part is marked in the request, and the line that its number stands on. */
  readonly parts?: {
    readonly first: number;
    readonly last: number;
    readonly mark: (label: string) => string;
    readonly stem: string;
  };
}

const decimal = (index: number) => String(index + 1);
const letter = (index: number) => String.fromCharCode(97 + index);
const ROMAN = "i,ii,iii,iv,v,vi,vii,viii,ix,x,xi,xii".split(",");
const roman = (index: number) => ROMAN[index] ?? String(index + 1);

const style = (name: string, label: Numbering["label"], question: string, answer: string): Numbering => ({
  name,
  label,
  question: (text) => question.replaceAll("#", text),
  answer: (text) => answer.replaceAll("#", text),
});

/** Markers as they are seen in letters: the question's and, where it has one of its own, the answer's. */
export const NUMBERINGS: readonly Numbering[] = [
  style("q-dash", decimal, "Q# -", "A# -"),
  style("q-dot", decimal, "Q#.", "A#."),
  style("q-paren", decimal, "Q#)", "A#)"),
  style("q-colon", decimal, "Q#:", "A#:"),
  style("q-plain", decimal, "Q#", "A#"),
  style("q-en-dash", decimal, "Q# –", "A# –"),
  style("q-same-dash", decimal, "Q# -", "Q# -"),
  style("q-response", decimal, "Q#.", "Q# Response:"),
  style("question-capitals", decimal, "QUESTION #", "ANSWER #"),
  style("question-of-response", decimal, "Question #:", "Response to question #:"),
  style("question-same", decimal, "Question #", "Question #"),
  style("point", decimal, "Point #:", "Point #:"),
  style("question", decimal, "Question #", "Answer #"),
  style("question-colon", decimal, "Question #:", "Response #:"),
  style("question-paren-dot", decimal, "Question #).", "Answer #)."),
  style("welsh", decimal, "Cwestiwn #", "Ateb #"),
  style("two-languages", decimal, "Cwestiwn # / Question #", "Ateb # / Answer #"),
  style("request", decimal, "Request #", "Answer #"),
  style("part", decimal, "Part #", "Response to part #"),
  style("dot", decimal, "#.", "#."),
  style("dot-two", decimal, "#.", "#."),
  style("paren", decimal, "#)", "#)"),
  style("brackets", decimal, "(#)", "(#)"),
  style("dash", decimal, "# -", "# -"),
  style("dot-to-q", decimal, "#.", "Q#."),
  style("paren-to-question", decimal, "#)", "Question #"),
  style("letter-paren", letter, "#)", "#)"),
  style("letter-brackets", letter, "(#)", "(#)"),
  style("roman-brackets", roman, "(#)", "(#)"),
  style("roman-dot", roman, "#.", "#."),
];

const STEMS = [
  "For each of these please give:",
  "In respect of those cases:",
  "Please also provide the following:",
  "With regard to the last full year, please state:",
];
const NESTABLE: readonly (readonly [question: string, part: string, answer: string])[] = [
  ["#.", "#)", "#."],
  ["#.", "(#)", "Q#."],
  ["#)", "#.", "#)"],
  ["Q#.", "#)", "A#."],
  ["#.", "#.", "#)"],
];

/** Numbers of which one has lettered parts: 1, 2a, 2b, 3. */
export function chooseNested(random: Random, count: number): Numbering {
  const [question, part, answer] = random.pick(NESTABLE);
  const first = random.int(1, Math.max(1, count - 3));
  const last = first + random.int(1, 2);
  const label = (index: number) => {
    if (index < first) return String(index + 1);
    return index <= last ? `${first + 1}${letter(index - first)}` : String(index + 1 - (last - first));
  };
  return {
    ...style("nested", label, question, answer),
    parts: {
      first,
      last,
      mark: (text) => part.replace("#", text.slice(-1)),
      stem: `${question.replace("#", `${first + 1}`)} ${random.pick(STEMS)}`,
    },
  };
}

const LETTERED = /^(?:roman|letter)/;

/** One way of numbering; roman numerals and letters only where they are wanted, and now and then a number left out. */
export function chooseNumbering(random: Random, lettered: boolean): Numbering {
  const numbering = random.pick(NUMBERINGS.filter(({ name }) => lettered || !LETTERED.test(name)));
  if (!lettered || LETTERED.test(numbering.name) || !random.chance(0.05)) return numbering;
  const gap = random.int(1, 3);
  return { ...numbering, name: `${numbering.name}-gap`, label: (index) => String(index < gap ? index + 1 : index + 2) };
}
