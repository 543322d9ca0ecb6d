import type { Random } from "./random.js";

/** How the questions of one page are numbered: the bare label, and the marker printed before question and answer. */
export interface Numbering {
  readonly name: string;
  readonly label: (index: number) => string;
  readonly question: (label: string) => string;
  readonly answer: (label: string) => string;
}

const decimal = (index: number) => String(index + 1);
const letter = (index: number) => String.fromCharCode(97 + index);
const ROMAN = "i,ii,iii,iv,v,vi,vii,viii,ix,x,xi,xii".split(",");
const roman = (index: number) => ROMAN[index] ?? String(index + 1);

const style = (name: string, label: Numbering["label"], question: string, answer: string): Numbering => ({
  name,
  label,
  question: (text) => question.replace("#", text),
  answer: (text) => answer.replace("#", text),
});

/** Markers as they are seen in letters: the question's and, where it has one of its own, the answer's. */
export const NUMBERINGS: readonly Numbering[] = [
  style("q-dash", decimal, "Q# -", "A# -"),
  style("q-dot", decimal, "Q#.", "A#."),
  style("q-paren", decimal, "Q#)", "A#)"),
  style("q-colon", decimal, "Q#:", "A#:"),
  style("question", decimal, "Question #", "Answer #"),
  style("question-colon", decimal, "Question #:", "Response #:"),
  style("question-paren-dot", decimal, "Question #).", "Answer #)."),
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

/** One way of numbering; roman and letters only where they reach far enough. */
export function chooseNumbering(random: Random, count: number): Numbering {
  const fitting = NUMBERINGS.filter(
    ({ name }) => count <= 8 || !(name.startsWith("roman") || name.startsWith("letter")),
  );
  return random.pick(fitting);
}
